package io.watchgate.detect.pii;

/**
 * The pattern of letters and digits of a token in one number: its length, and which of its characters are letters. The
 * shape of {@code X1234567L} is that of {@code A9999999A}, and no other pattern has it.
 */
final class Shape {

    static final int LONGEST = 20;
    static final int TOO_LONG = -1;

    private Shape() {}

    static int of(Page page, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return TOO_LONG;
        }
        int letters = 0;
        for (int i = start; i < end; i++) {
            letters = letters << 1 | (page.is(i, Ascii.LETTER) ? 1 : 0);
        }
        return length << LONGEST | letters;
    }

    /** The shape of a pattern's first group, where a capital A stands for a letter and a digit for a digit. */
    static int ofMask(String mask) {
        int letters = 0;
        int length = 0;
        while (length < mask.length() && Character.isLetterOrDigit(mask.charAt(length))) {
            letters = letters << 1 | (Character.isLetter(mask.charAt(length)) ? 1 : 0);
            length++;
        }
        if (length == 0 || length > LONGEST) {
            throw new IllegalArgumentException("a form begins with 1 to " + LONGEST + " letters or digits: " + mask);
        }
        return length << LONGEST | letters;
    }

    /** The number of characters when all of them are digits, otherwise 0. */
    static int digits(int shape) {
        return shape > 0 && (shape & ((1 << LONGEST) - 1)) == 0 ? shape >>> LONGEST : 0;
    }

    static int length(int shape) {
        return shape == TOO_LONG ? LONGEST + 1 : shape >>> LONGEST;
    }
}
