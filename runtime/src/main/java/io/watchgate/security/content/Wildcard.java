package io.watchgate.security.content;

import io.watchgate.security.pattern.NamePattern;
import java.util.Locale;
import java.util.Optional;

/** A text, with stars in it or without, that letters match in both cases. */
final class Wildcard {

    private final String exact;
    private final Optional<NamePattern> pattern;

    Wildcard(String text) {
        this.exact = text.toLowerCase(Locale.ROOT);
        this.pattern = NamePattern.isPattern(exact) ? Optional.of(NamePattern.of(exact)) : Optional.empty();
    }

    boolean matches(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return pattern.isPresent() ? pattern.get().matches(lower) : exact.equals(lower);
    }
}
