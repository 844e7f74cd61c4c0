package io.watchgate.config;

import java.util.List;

/** A program and its arguments. */
record Command(List<String> words) {
    Command {
        words = List.copyOf(words);
    }
}
