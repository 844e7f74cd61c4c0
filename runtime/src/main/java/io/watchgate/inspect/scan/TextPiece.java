package io.watchgate.inspect.scan;

import java.util.Arrays;

/** Text that goes to the policies as a whole, and where in the input it stands. */
final class TextPiece {

    private final long line;
    private final String text;
    private final int next;
    /** Where its lines end. */
    private final int[] ends;

    /**
     * @param line the number of its first line
     * @param next where in it the next piece will begin; its length when there is none
     */
    TextPiece(long line, String text, int next) {
        this.line = line;
        this.text = text;
        this.next = next;
        this.ends = ends(text);
    }

    String text() {
        return text;
    }

    int next() {
        return next;
    }

    /** The number of the line that this position is on. */
    long lineOf(int position) {
        int found = Arrays.binarySearch(ends, position);
        return line + (found < 0 ? -found - 1 : found);
    }

    private static int[] ends(String text) {
        int[] ends = new int[16];
        int count = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
            }
            ends[count++] = i;
        }
        return Arrays.copyOf(ends, count);
    }
}
