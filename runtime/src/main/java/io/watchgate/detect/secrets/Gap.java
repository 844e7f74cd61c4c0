package io.watchgate.detect.secrets;

/** What stands between a telling word and a value. */
enum Gap {
    /** Nothing but signs: an assignment, a call, a quotation. */
    NONE,
    /** A word or two, on the same line and not in brackets. */
    SMALL,
    /** More than that: the word speaks of something else. */
    FAR;

    private static final int WORDS = 2;
    private static final int LENGTH = 40;

    static Gap between(Scan scan, int from, int to) {
        if (to - from > LENGTH) {
            return FAR;
        }
        int words = 0;
        boolean apart = false;
        for (int at = from; at < to; at++) {
            byte c = scan.text[at];
            if (c == ';' || c == '|' || c == '}') {
                return FAR;
            }
            apart |= c == '\n' || c == '(';
            if (Chars.isAlphanumeric(c) && (at == from || !Chars.isAlphanumeric(scan.text[at - 1]))) {
                words++;
            }
        }
        if (words == 0) {
            return NONE;
        }
        return words <= WORDS && !apart ? SMALL : FAR;
    }

    /** Whether the value is given to what ends at {@code from}: by one sign, or by its key in a JSON text. */
    static boolean isAssignment(Scan scan, int from, int to) {
        boolean sign = false;
        for (int at = from; at < to; at++) {
            byte c = scan.text[at];
            sign |= c == '=' || c == ':';
            if (Chars.isAlphanumeric(c)) {
                return false;
            }
        }
        return sign;
    }

    /** Whether the word is the end of a longer name, as in {@code acme_key}. */
    static boolean isGlued(Scan scan, int wordStart) {
        byte before = scan.at(wordStart - 1);
        boolean spaced = before == ' ' && Chars.isLetter(scan.at(wordStart - 2));
        return Chars.kind(before) != 0 || spaced;
    }
}
