package io.watchgate.config;

import io.watchgate.config.ConfigFile.Server;
import io.watchgate.config.GatewayConfig.Upstream;
import java.nio.file.Path;
import java.util.Optional;

/** A server in the file, and what the gateway starts for it. */
record ServerReading(Spot spot, Server server) {

    /** What a server is called that the file gives no name. */
    private static final String UNNAMED = "server";

    /** Its name; empty when what is given as such cannot be one. */
    Optional<String> name() {
        if (server.name().given().isEmpty()) {
            return Optional.of(UNNAMED);
        }
        Optional<String> name = server.name().value();
        return name.isPresent() && isName(name.get()) ? name : Optional.empty();
    }

    /** Empty when it cannot be started from what is written, which is then reported. */
    Optional<Upstream> upstream() {
        Optional<String> name = name();
        if (name.isEmpty() && server.name().value().isPresent()) {
            server.name()
                    .given()
                    .orElseThrow()
                    .refuse("cannot be the name of a server", "write one that shows, without '_' first or '__' in it");
        }
        refuseUrl();
        warnOfRestarts();
        Optional<Command> command = server.command().value();
        Optional<Environment> env = server.env().value();
        Optional<Path> cwd = server.cwd().value().orElse(Optional.empty());
        return name.isPresent() && command.isPresent() && env.isPresent()
                ? Optional.of(new Upstream(
                        name.get(), command.get().words(), env.get().variables(), cwd))
                : Optional.empty();
    }

    private void refuseUrl() {
        if (server.url().value().orElse(Optional.empty()).isPresent()) {
            server.url()
                    .given()
                    .orElseThrow()
                    .refuse("is for servers over HTTP, not carried yet", "write 'command:' instead");
        } else if (server.command().given().isEmpty()) {
            spot.refuse("has no 'command'", "add 'command:' with what starts the server");
        }
    }

    private void warnOfRestarts() {
        Optional<Spot> restart = server.restartOnFailure().given();
        Optional<Spot> attempts = server.maxRestartAttempts().given();
        String wrong = "asks for restarts, which do not happen yet";
        if (restart.isPresent() && server.restartOnFailure().value().orElse(false)) {
            restart.get().warn(wrong, "write false, a server that dies stays down");
        } else if (restart.isEmpty() && server.maxRestartAttempts().value().orElse(0) > 0) {
            attempts.orElseThrow().warn(wrong, "write 0, a server that dies stays down");
        }
    }

    private static boolean isName(String text) {
        boolean plain = !text.isBlank() && Visible.of(text).equals(text);
        return plain && !text.startsWith("_") && !text.contains("__");
    }
}
