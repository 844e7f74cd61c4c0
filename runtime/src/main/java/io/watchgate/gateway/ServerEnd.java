package io.watchgate.gateway;

import io.watchgate.bus.GatewayError;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.JsonWriter;
import io.watchgate.spi.Reason;
import io.watchgate.transport.Server;
import io.watchgate.transport.StderrTail;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** What can be said of a server that is gone: its exit code and its last words. */
final class ServerEnd {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Server server;
    private final StderrTail stderr;

    ServerEnd(Server server, Collection<String> environment) {
        this.server = server;
        this.stderr = new StderrTail(server.stderr(), environment);
    }

    Runnable stderr() {
        return stderr;
    }

    /** Why the server's stdout has ended. A server that closed it but still runs is of no use and is ended. */
    GatewayError explain() {
        OptionalInt exit = server.exitCode(PATIENCE);
        if (exit.isEmpty()) {
            server.kill();
        }
        Map<String, JsonText> details = new LinkedHashMap<>();
        exit.ifPresent(
                code -> details.put("exit_code", new JsonWriter().value(code).toText()));
        details.put("stderr", words());
        String message = exit.isPresent()
                ? "The server exited with code " + exit.getAsInt()
                : "The server closed its output and was ended";
        return new GatewayError(Reason.UPSTREAM_UNAVAILABLE, message, details);
    }

    private JsonText words() {
        stderr.awaitEnd(PATIENCE);
        JsonWriter lines = new JsonWriter().array();
        stderr.lines().forEach(lines::value);
        return lines.endArray().toText();
    }
}
