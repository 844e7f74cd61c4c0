package io.watchgate.detect.injection;

import java.util.Locale;

/** What stands in a text and is no word, but can be part of a phrase. Phrases write it {@code @url}. */
enum Mark {
    /** The beginning of the text. */
    START,
    /** A colon behind a word that begins a line or a sentence. */
    LABEL,
    /** Another colon behind a word. */
    COLON,
    /** A heading, a rule or a fence: three or more of the same mark. */
    RULE,
    /** Two opening braces. */
    BRACES,
    URL,
    MAIL,
    /** The beginning of a comment in HTML. */
    COMMENT,
    /** A picture or link whose address has a place for data. */
    BEACON,
    /** An address that is long, has a place for data in its path, or ends where data would begin. */
    LINK,
    /** The name of a tool that is not the speaker's. */
    TOOL,
    /** Characters of the tag block: text that nobody sees. */
    TAGS,
    /** A control that turns the direction of reading. */
    BIDI,
    /** An invisible character that has no business there. */
    INVISIBLE;

    private final String word = "@" + name().toLowerCase(Locale.ROOT);

    String word() {
        return word;
    }
}
