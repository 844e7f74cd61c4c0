package io.watchgate.transport;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How to start a server.
 *
 * @param command the program and its arguments; no shell sees them
 * @param env added to what the gateway inherited, or put in its place
 * @param cwd where it is started; empty for where the gateway was
 */
public record ServerCommand(List<String> command, Map<String, String> env, Optional<Path> cwd) {

    public ServerCommand {
        if (command.isEmpty() || command.get(0).isBlank()) {
            throw new IllegalArgumentException("'command' names no program");
        }
        command = List.copyOf(command);
        env = Map.copyOf(env);
    }
}
