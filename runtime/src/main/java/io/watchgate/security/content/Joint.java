package io.watchgate.security.content;

import io.watchgate.detect.Detector;
import io.watchgate.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The border between two blocks of text, which a reader reads as one: half a token in each of them is a token.
 *
 * @param first the block before
 * @param second the block behind
 */
record Joint(Piece first, Piece second) {

    /** The member that holds the text of a content block. */
    static final String TEXT = "text";

    /** More of each side than anything takes that is to be found as a whole. */
    private static final int REACH = 256;

    /** What lies across the border: a hit in each of the two. */
    List<Hit> scan(Detector detector) {
        String before = first.text().text();
        String after = second.text().text();
        int from = Math.max(0, before.length() - REACH);
        int border = before.length() - from;
        String joined = before.substring(from) + after.substring(0, Math.min(REACH, after.length()));
        List<Hit> hits = new ArrayList<>();
        detector.scan(joined, match -> {
            if (match.start() < border && match.end() > border) {
                String found = joined.substring(match.start(), match.end());
                Span left = new Span(from + match.start(), before.length());
                Span right = new Span(0, match.end() - border);
                hits.add(new Hit(match.rule(), match.confidence(), first, first.text(), left, found));
                hits.add(new Hit(match.rule(), match.confidence(), second, second.text(), right, found));
            }
        });
        return hits;
    }
}
