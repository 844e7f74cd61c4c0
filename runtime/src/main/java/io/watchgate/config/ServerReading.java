package io.watchgate.config;

import io.watchgate.config.ConfigFile.Server;
import io.watchgate.config.GatewayConfig.Upstream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Makes of a server in the file what the gateway starts. */
final class ServerReading {

    /** What a server is called that the file gives no name. */
    private static final String UNNAMED = "server";

    private final Spot spot;
    private final Server server;

    private ServerReading(Spot spot, Server server) {
        this.spot = spot;
        this.server = server;
    }

    /** Empty when it cannot be started from what is written, which is then reported. */
    static Optional<Upstream> read(Spot spot, Server server) {
        return new ServerReading(spot, server).upstream();
    }

    /** Its name; empty when that cannot be one. */
    static Optional<String> name(Server server) {
        Optional<Spot> given = server.name().given();
        return given.isEmpty() ? Optional.of(UNNAMED) : server.name().value().filter(ServerReading::isName);
    }

    private Optional<Upstream> upstream() {
        Optional<String> name = name(server);
        if (name.isEmpty() && server.name().value().isPresent()) {
            server.name()
                    .given()
                    .orElseThrow()
                    .refuse("cannot be the name of a server", "write one that shows, without '_' first or '__' in it");
        }
        boolean remote = url();
        if (server.command().given().isEmpty() && !remote) {
            spot.refuse("has no 'command'", "add 'command:' with what starts the server");
        }
        warnOfRestarts();
        Optional<Map<String, String>> env = server.env().value().map(Environment::variables);
        Optional<Path> cwd = server.cwd().value().flatMap(given -> given);
        boolean whole = name.isPresent() && server.command().value().isPresent() && env.isPresent();
        return whole
                ? Optional.of(
                        new Upstream(name.get(), server.command().value().get().words(), env.get(), cwd))
                : Optional.empty();
    }

    /** Whether the server is one over HTTP, which is reported. */
    private boolean url() {
        Optional<String> url = server.url().value().flatMap(given -> given);
        if (url.isPresent()) {
            server.url()
                    .given()
                    .orElseThrow()
                    .refuse("is for servers over HTTP, not carried yet", "write 'command:' instead");
        }
        return url.isPresent();
    }

    private void warnOfRestarts() {
        if (server.restartOnFailure().value().orElse(false)) {
            server.restartOnFailure()
                    .given()
                    .orElseThrow()
                    .warn(
                            "asks for what is not done yet: a server that dies is not restarted",
                            "write false to accept it");
        } else if (server.restartOnFailure().given().isEmpty()
                && server.maxRestartAttempts().value().orElse(0) > 0) {
            server.maxRestartAttempts()
                    .given()
                    .orElseThrow()
                    .warn("asks for what is not done yet: a server that dies is not restarted", "write 0 to accept it");
        }
    }

    private static boolean isName(String text) {
        boolean plain = !text.isBlank() && Visible.of(text).equals(text);
        return plain && !text.startsWith("_") && !text.contains("__");
    }
}
