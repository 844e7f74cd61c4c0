package io.watchgate.text;

import java.util.Arrays;

/** A reading of a text, with the way back: which part of the text each of its characters came from. Immutable. */
public final class View {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private View(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public String text() {
        return text;
    }

    /** Where the part that the character at {@code index} came from starts in the original. */
    public int start(int index) {
        return starts[index];
    }

    /** Where the part that the character at {@code index} came from ends in the original. */
    public int end(int index) {
        return ends[index];
    }

    /** Puts a view together. For use by one thread. */
    static final class Builder {

        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Builder(int length) {
            text = new StringBuilder(length);
            starts = new int[length];
            ends = new int[length];
        }

        void add(char c, int start, int end) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2 + 16);
                ends = Arrays.copyOf(ends, at * 2 + 16);
            }
            starts[at] = start;
            ends[at] = end;
            text.append(c);
        }

        void add(int code, int start, int end) {
            if (Character.isBmpCodePoint(code)) {
                add((char) code, start, end);
            } else {
                add(Character.highSurrogate(code), start, end);
                add(Character.lowSurrogate(code), start, end);
            }
        }

        View toView() {
            return new View(text.toString(), starts, ends);
        }
    }
}
