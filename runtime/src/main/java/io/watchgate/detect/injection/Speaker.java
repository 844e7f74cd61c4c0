package io.watchgate.detect.injection;

import java.util.Objects;
import java.util.Set;

/**
 * Who says something about itself. A server may speak of its own tools as it likes, and a tool that is named after
 * credentials may say that it reads them.
 *
 * @param name the name of the tool, prompt or resource, with its server's if that is known
 * @param siblings the names of all tools of the same server
 */
public record Speaker(String name, Set<String> siblings) {

    public Speaker {
        Objects.requireNonNull(name, "name");
        siblings = Set.copyOf(siblings);
    }
}
