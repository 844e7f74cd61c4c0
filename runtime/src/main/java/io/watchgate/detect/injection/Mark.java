package io.watchgate.detect.injection;

import java.util.Locale;

/** What stands in a text and is no word, but can be part of a phrase. Phrases write it {@code @url}. */
enum Mark {
    /** The beginning of the text. */
    START(0),
    /** A colon behind a word that begins a line or a sentence. */
    LABEL(1),
    /** Another colon behind a word. */
    COLON(2),
    /** A heading, a rule or a fence: three or more of the same mark. */
    RULE(3),
    /** Two opening braces. */
    BRACES(4),
    URL(5),
    MAIL(6),
    /** The beginning of a comment in HTML. */
    COMMENT(7),
    /** A picture or link whose address has a place for data. */
    BEACON(8),
    /** An address that is long, has a place for data in its path, or ends where data would begin. */
    LINK(9),
    /** The name of a tool that is not the speaker's. */
    TOOL(10),
    /** Characters of the tag block: text that nobody sees. */
    TAGS(11),
    /** A control that turns the direction of reading. */
    BIDI(12),
    /** An invisible character that has no business there. */
    INVISIBLE(13);

    private final int number;
    private final String word = "@" + name().toLowerCase(Locale.ROOT);

    Mark(int number) {
        this.number = number;
    }

    /** Its number in every vocabulary. */
    int number() {
        return number;
    }

    String word() {
        return word;
    }
}
