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
    private static final byte HEX_LETTER = 2;
    private static final byte LOWER = 4;
    private static final byte UPPER = 8;
    private static final byte STANDARD = 16;
    private static final byte URL = 32;
    private static final byte[] KINDS = new byte[128];

    static {
        for (char c = '0'; c <= '9'; c++) {
            KINDS[c] = DIGIT;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            byte hex = c <= 'f' ? HEX_LETTER : 0;
            KINDS[c] = (byte) (LOWER | hex);
            KINDS[Character.toUpperCase(c)] = (byte) (UPPER | hex);
        }
        KINDS['+'] = STANDARD;
        KINDS['/'] = STANDARD;
        KINDS['-'] = URL;
        KINDS['_'] = URL;
    }

    private EncodedRuns() {}

    static List<Run> in(String text) {
        List<Run> runs = List.of();
        int i = 0;
        while (i < text.length()) {
            if (kind(text, i) == OTHER) {
                i++;
                continue;
            }
            int start = i;
            int kinds = 0;
            boolean hex = true;
            while (i < text.length() && (kind(text, i) != OTHER || breaksLine(text, start, i))) {
                byte kind = kind(text, i);
                kinds |= kind;
                hex &= kind == DIGIT || (kind & HEX_LETTER) != 0;
                i++;
            }
            if (i - start >= LONG || i - start >= SHORTEST && (hex || isMixed(kinds))) {
                runs = runs.isEmpty() ? new ArrayList<>() : runs;
                add(text, start, i, hex ? HEX_LETTER : kinds, runs);
            }
        }
        return runs;
    }

    private static void add(String text, int start, int end, int kinds, List<Run> runs) {
        if (kinds == HEX_LETTER && (end - start) % 2 == 0) {
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

    private static byte kind(String text, int i) {
        char c = text.charAt(i);
        return c < 128 ? KINDS[c] : OTHER;
    }

    /** Whether a line of the run ends here and the next one goes on. */
    private static boolean breaksLine(String text, int start, int i) {
        char c = text.charAt(i);
        if (c != '\n' && c != '\r') {
            return false;
        }
        int lineEnd = c == '\n' && i > start && text.charAt(i - 1) == '\r' ? i - 1 : i;
        int lineStart = Math.max(start, text.lastIndexOf('\n', i - 1) + 1);
        int next = c == '\r' ? i + 2 : i + 1;
        return lineEnd - lineStart >= SHORTEST_LINE && next < text.length() && kind(text, next) != OTHER;
    }
}
