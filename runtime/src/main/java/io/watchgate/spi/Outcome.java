package io.watchgate.spi;

import java.util.Locale;

/** What became of a frame, or of one step on its way. */
public enum Outcome {
    /** It went on as it came. */
    PASSED,
    /** It went on changed. */
    REWRITTEN,
    /** It was answered in place of the other side. */
    ANSWERED,
    /** A policy refused it. */
    REJECTED,
    /** A plugin failed on it. */
    FAILED,
    /** It was no frame, or none that the session could place, and went nowhere. */
    REFUSED;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word in the audit. */
    public String word() {
        return word;
    }
}
