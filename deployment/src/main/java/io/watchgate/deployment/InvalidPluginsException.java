package io.watchgate.deployment;

import java.util.List;

/** Fails the build, with every mistake on a line of its own. */
public final class InvalidPluginsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    InvalidPluginsException(List<String> mistakes) {
        super("The plugins have " + (mistakes.size() == 1 ? "a mistake" : mistakes.size() + " mistakes") + ":\n - "
                + String.join("\n - ", mistakes));
    }
}
