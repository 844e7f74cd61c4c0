package io.watchgate.security.content;

import io.watchgate.detect.Match;
import io.watchgate.text.Span;

/** The border between two blocks of text, which a reader reads as one: half a token in each of them is a token. */
final class Joint {

    /** The member that holds the text of a content block. */
    static final String TEXT = "text";

    /** More of each side than anything takes that is to be found as a whole. */
    private static final int REACH = 256;

    private final String text;
    private final int cut;
    private final int border;

    Joint(String before, String after) {
        this.cut = Math.max(0, before.length() - REACH);
        this.border = before.length() - cut;
        this.text = before.substring(cut) + after.substring(0, Math.min(REACH, after.length()));
    }

    /** What is around the border. */
    String text() {
        return text;
    }

    boolean isCrossedBy(Match match) {
        return match.start() < border && match.end() > border;
    }

    /** The part of the match in the block before. */
    Span left(Match match) {
        return new Span(cut + match.start(), cut + border);
    }

    /** The part of the match in the block behind. */
    Span right(Match match) {
        return new Span(0, match.end() - border);
    }
}
