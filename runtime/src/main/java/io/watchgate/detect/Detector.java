package io.watchgate.detect;

import java.util.function.Consumer;

/**
 * Finds things of one kind in a text.
 *
 * <p>A detector is immutable and may be asked from any thread. Its time grows linearly with the text. It never throws,
 * whatever the text is: half a surrogate pair and a megabyte of one letter are texts too.
 */
public interface Detector {

    /** Reports every hit in the text, in any order. Hits may overlap. */
    void scan(String text, Consumer<Match> hits);
}
