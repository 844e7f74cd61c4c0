package io.watchgate.spi;

import java.util.Locale;

/** Which way a frame goes. */
public enum Direction {
    TO_SERVER,
    TO_CLIENT;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word in the audit. */
    public String word() {
        return word;
    }

    public Direction opposite() {
        return this == TO_SERVER ? TO_CLIENT : TO_SERVER;
    }
}
