package io.watchgate.detect.injection;

import java.util.Arrays;

/**
 * The known words of a text in their order. Each has its place among all words of the text, so that those between two of
 * them can be counted without being kept.
 */
final class Tokens {

    /** A new sentence is this much farther away than a new word: more than any phrase may leave out. */
    static final int SENTENCE = 16;

    private static final int CELLS = 2;

    private long[] cells = new long[CELLS * 64];
    private int filled;

    void add(int word, int place, int start, int end) {
        int at = filled;
        if (at == cells.length) {
            cells = Arrays.copyOf(cells, at * 2);
        }
        cells[at] = (long) word << Integer.SIZE | place;
        cells[at + 1] = (long) start << Integer.SIZE | end;
        filled = at + CELLS;
    }

    /** Takes back the last token if it begins here or later, but never the mark of the beginning. */
    void dropFrom(int start) {
        if (filled > CELLS && start(size() - 1) >= start) {
            filled -= CELLS;
        }
    }

    int size() {
        return filled / CELLS;
    }

    int word(int token) {
        return (int) (cells[token * CELLS] >> Integer.SIZE);
    }

    int place(int token) {
        return (int) cells[token * CELLS];
    }

    int start(int token) {
        return (int) (cells[token * CELLS + 1] >> Integer.SIZE);
    }

    int end(int token) {
        return (int) cells[token * CELLS + 1];
    }
}
