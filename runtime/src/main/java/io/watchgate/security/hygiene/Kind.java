package io.watchgate.security.hygiene;

import java.util.Locale;

/** The kinds of hidden characters. */
enum Kind {
    /** The escape character and what it tells a terminal. */
    ANSI,
    /** All other control characters but line ends and tabs. */
    CONTROL,
    /** What takes part in a text without showing. */
    INVISIBLE,
    /** A second ASCII that does not show. */
    TAGS,
    /** What changes the order in which a text is shown. */
    BIDI;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word in the configuration and in the audit. */
    String word() {
        return word;
    }
}
