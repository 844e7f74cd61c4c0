package io.watchgate.detect;

import java.util.function.Consumer;

/**
 * Finds one kind of thing in texts.
 *
 * <p>A detector is immutable, and any number of threads may use it at once. It never throws for what stands in a text, and
 * it takes time linear in its length.
 */
public interface Detector {

    /** Reports every hit, in any order; hits may overlap. */
    void scan(String text, Consumer<Match> hits);
}
