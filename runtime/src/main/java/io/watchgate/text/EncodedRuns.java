package io.watchgate.text;

import java.util.ArrayList;
import java.util.List;

/** Finds what may be encoded bytes in a text: long runs of the characters that encodings use. */
final class EncodedRuns {

    /**
     * A run that may be bytes in this encoding.
     *
     * @param start its place in the text
     * @param end the place behind it, padding included
     */
    record Run(int start, int end, Encoding encoding) {}

    /** Shorter ones hide too little to matter. */
    private static final int SHORTEST = 12;

    /** Shorter ones are words, unless capitals stand among other characters. */
    private static final int LONG = 20;

    /** Lines of a run that is broken over several are at least so long. */
    private static final int SHORTEST_LINE = 56;

    private static final byte OTHER = 0;
    private static final byte DIGIT = 1;
    private static final byte HEX = 2;
    private static final byte LOWER = 4;
    private static final byte UPPER = 8;
    private static final byte STANDARD = 16;
    private static final byte URL = 32;
    private static final byte[] KINDS = new byte[256];

    static {
        for (char c = '0'; c <= '9'; c++) {
            KINDS[c] = DIGIT | HEX;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            byte hex = c <= 'f' ? HEX : 0;
            KINDS[c] = (byte) (LOWER | hex);
            KINDS[Character.toUpperCase(c)] = (byte) (UPPER | hex);
        }
        KINDS['+'] = STANDARD;
        KINDS['/'] = STANDARD;
        KINDS['-'] = URL;
        KINDS['_'] = URL;
    }

    private EncodedRuns() {}

    /**
     * The runs in a text.
     *
     * @param latin the same text, as {@link Latin} makes it
     */
    static List<Run> in(String text, byte[] latin) {
        List<Run> runs = List.of();
        int length = latin.length;
        int i = 0;
        while (i < length) {
            while (i < length && KINDS[latin[i] & 0xFF] == OTHER) {
                i++;
            }
            int start = i;
            int some = 0;
            int all = ~0;
            while (i < length) {
                byte kind = KINDS[latin[i] & 0xFF];
                if (kind == OTHER && !breaksLine(latin, start, i)) {
                    break;
                }
                some |= kind;
                all &= kind == OTHER ? ~0 : kind;
                i++;
            }
            boolean hex = (all & HEX) != 0;
            if (i - start >= LONG || i - start >= SHORTEST && (hex || isMixed(some))) {
                runs = runs.isEmpty() ? new ArrayList<>() : runs;
                add(text, start, i, hex, some, runs);
            }
        }
        return runs;
    }

    private static void add(String text, int start, int end, boolean hex, int kinds, List<Run> runs) {
        if (hex && (end - start) % 2 == 0) {
            runs.add(new Run(start, end, Encoding.HEX));
        } else if ((kinds & STANDARD) == 0 || (kinds & URL) == 0) {
            int padded = end;
            while (padded < text.length() && padded < end + 2 && text.charAt(padded) == '=') {
                padded++;
            }
            runs.add(new Run(start, padded, (kinds & URL) == 0 ? Encoding.BASE64 : Encoding.BASE64_URL));
        }
    }

    private static boolean isMixed(int kinds) {
        return (kinds & UPPER) != 0 && (kinds & (LOWER | DIGIT)) != 0;
    }

    /** Whether a line of the run ends here and the next one goes on. */
    private static boolean breaksLine(byte[] latin, int start, int i) {
        byte c = latin[i];
        if (c != '\n' && c != '\r') {
            return false;
        }
        int lineEnd = c == '\n' && i > start && latin[i - 1] == '\r' ? i - 1 : i;
        int next = c == '\r' ? i + 2 : i + 1;
        return next < latin.length
                && KINDS[latin[next] & 0xFF] != OTHER
                && lineEnd - start >= SHORTEST_LINE
                && isLine(latin, lineEnd - SHORTEST_LINE, lineEnd);
    }

    private static boolean isLine(byte[] latin, int from, int to) {
        for (int i = from; i < to; i++) {
            if (KINDS[latin[i] & 0xFF] == OTHER) {
                return false;
            }
        }
        return true;
    }
}
