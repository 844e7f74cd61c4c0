package io.watchgate.inspect.scan;

import java.util.Locale;

/** How the input is to be understood. */
public enum InputKind {
    /** A line that the strict reader admits as a frame is one, everything else is text. */
    AUTO,
    /** All of it is text. */
    TEXT,
    /** Every line is a frame. */
    FRAMES;

    /** As it is given on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
