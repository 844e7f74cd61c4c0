package io.watchgate.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a configuration file may refer to.
 *
 * @param folder where the file lies; relative paths count from here
 * @param environment the environment variables of the gateway
 */
record Surroundings(Path folder, Map<String, String> environment) {

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name));
    }

    /** The path that the text means; empty when it can mean none. */
    Optional<Path> path(String text) {
        try {
            if (text.equals("~") || text.startsWith("~/")) {
                return variable("HOME").map(home -> Path.of(home, text.substring(1)));
            }
            // of another user's home only a shell knows where it is
            return text.isBlank() || text.startsWith("~") ? Optional.empty() : Optional.of(folder.resolve(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
