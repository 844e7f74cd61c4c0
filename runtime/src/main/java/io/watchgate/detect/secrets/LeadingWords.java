package io.watchgate.detect.secrets;

/** The words at the beginning of a run that name its rest, as in {@code acme-api-key-0a1b2c}. */
final class LeadingWords {

    private static final int LOOKED_AT = 64;

    private LeadingWords() {}

    /** Where the rest begins: behind the last of the first parts that is a telling word, and the sign that ends it. */
    static int end(Scan scan, int start, int end, LookBack lookBack) {
        int rest = start;
        int stop = Math.min(end, start + LOOKED_AT);
        for (int at = start; at < stop; at++) {
            if ((Chars.kind(scan.text[at]) & Chars.JOIN) != 0 && at > rest && tells(scan, rest, at, lookBack)) {
                rest = at + 1;
            }
        }
        return rest;
    }

    private static boolean tells(Scan scan, int start, int end, LookBack lookBack) {
        int part = end;
        while (part > start && Chars.isLetter(scan.text[part - 1])) {
            part--;
        }
        return part < end && lookBack.endsWithWord(scan, part, end);
    }
}
