package io.watchgate.detect.secrets;

/**
 * A value behind a sign of assignment.
 *
 * @param start its first character, without quotation marks
 * @param end behind its last
 * @param isQuoted whether it stood in quotation marks
 */
record Value(int start, int end, boolean isQuoted) {

    private static final int LONGEST = 256;
    private static final int SPACES = 12;

    boolean isEmpty() {
        return end <= start;
    }

    int length() {
        return end - start;
    }

    /** The value that begins at this place or behind spaces. */
    static Value at(Scan scan, int place, byte sign) {
        int at = place;
        while (at < place + SPACES && (scan.at(at) == ' ' || scan.at(at) == '\t') && at < scan.length) {
            at++;
        }
        int open = at;
        while (open < at + 3 && scan.at(open) == '\\') {
            open++;
        }
        if (Chars.isQuote(scan.at(open))) {
            return quoted(scan, open + 1, scan.at(open));
        }
        int end = scan.extent(sign == '>' ? Alphabet.ELEMENT : Alphabet.VALUE, at);
        while (sign == ':' && scan.at(end) == '&' && end - at <= LONGEST) {
            end = scan.extent(Alphabet.VALUE, end + 1);
        }
        if (end - at > LONGEST) {
            return new Value(at, at, false);
        }
        while (end > at && isPunctuation(scan.text[end - 1])) {
            end--;
        }
        return new Value(at, end, false);
    }

    private static Value quoted(Scan scan, int start, byte quote) {
        int end = start;
        while (end < scan.length && end - start < LONGEST && scan.text[end] != quote && scan.text[end] != '\n') {
            end++;
        }
        boolean closed = end < scan.length && scan.text[end] == quote;
        while (closed && end > start && scan.text[end - 1] == '\\') {
            end--;
        }
        return new Value(start, closed ? end : start, true);
    }

    private static boolean isPunctuation(byte c) {
        return c == '.' || c == '?' || c == '\\' || c == ':';
    }
}
