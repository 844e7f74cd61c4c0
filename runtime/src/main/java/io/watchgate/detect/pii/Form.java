package io.watchgate.detect.pii;

/**
 * One way to write a number, as a mask: {@code 9} is a digit, {@code A} a letter, anything else is itself. Blanks and
 * dashes of other sorts are taken for plain ones.
 */
final class Form {

    private static final int EXPIRY = 4;

    private final String mask;
    private final char[] wanted;
    private final double alone;

    /**
     * A form.
     *
     * @param alone how sure a number in this form is when its check passes and no telling word is near; 0 for not at all
     */
    Form(String mask, double alone) {
        if (groupEnd(mask, firstWithDigits(mask)) - firstWithDigits(mask) > Shape.LONGEST) {
            throw new IllegalArgumentException("'mask' must not begin with more than 20 in a group: " + mask);
        }
        if (firstWithDigits(mask) == mask.length()) {
            throw new IllegalArgumentException("'mask' needs a group with a digit: " + mask);
        }
        if (!(alone >= 0 && alone <= 1)) {
            throw new IllegalArgumentException("'alone' must be from 0 to 1, not " + alone);
        }
        this.mask = mask;
        this.wanted = mask.toCharArray();
        this.alone = alone;
    }

    String mask() {
        return mask;
    }

    double alone() {
        return alone;
    }

    /** Where the token begins that this form is recognised by: the first group that has a digit. */
    int lead() {
        return firstWithDigits(mask);
    }

    /** The shape of that token, joined to the one behind it. */
    long shape() {
        int start = lead();
        int end = groupEnd(mask, start);
        int letters = 0;
        for (int i = start; i < end; i++) {
            letters = letters << 1 | (Ascii.is(mask.charAt(i), Ascii.LETTER) ? 1 : 0);
        }
        int shape = Shape.of(end - start, letters);
        if (end == mask.length()) {
            return Shape.alone(shape);
        }
        int next = groupEnd(mask, end + 1) - end - 1;
        // a blank behind the dot of a date: two separators, no group to count
        return next == 0 ? Shape.alone(shape) : Shape.joined(shape, mask.charAt(end), next);
    }

    private static int groupEnd(String mask, int start) {
        int end = start;
        while (end < mask.length() && Ascii.is(mask.charAt(end), Ascii.ALNUM)) {
            end++;
        }
        return end;
    }

    private static int firstWithDigits(String mask) {
        int start = 0;
        for (int i = 0; i < mask.length(); i++) {
            char c = mask.charAt(i);
            if (Ascii.is(c, Ascii.DIGIT)) {
                return start;
            }
            start = Ascii.is(c, Ascii.LETTER) ? start : i + 1;
        }
        return mask.length();
    }

    boolean fits(Page page, int start) {
        byte[] bytes = page.bytes();
        int end = start + wanted.length;
        if (start < 0 || end > bytes.length || page.is(end, Ascii.ALNUM)) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            char want = wanted[i];
            byte have = bytes[start + i];
            boolean fits = want == '9' ? have >= '0' && have <= '9' : have == want || fits(page, start + i, want);
            if (!fits) {
                return false;
            }
        }
        return Edges.areFree(page, start, end) && (mask.indexOf(' ') < 0 || !isPartOfRow(page, start, end));
    }

    private static boolean fits(Page page, int index, char wanted) {
        return wanted == 'A' ? page.is(index, Ascii.LETTER) : page.separator(index) == wanted;
    }

    /** Groups between blanks stand by themselves only if the row does not go on with groups of the same length. */
    private boolean isPartOfRow(Page page, int start, int end) {
        int first = mask.indexOf(' ');
        int last = mask.length() - 1 - mask.lastIndexOf(' ');
        boolean before = page.separator(start - 1) == ' ' && isGroup(page, start - 1 - first, first);
        boolean behind = page.separator(end) == ' ' && isGroup(page, end + 1, last);
        return before || (behind && !(last == EXPIRY && isExpiry(page, end + 1)));
    }

    private static boolean isGroup(Page page, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (!page.isDigit(i)) {
                return false;
            }
        }
        return !page.isWord(start - 1) && !page.isWord(start + length);
    }

    /** Month and year, as they stand behind the number of a card. */
    private static boolean isExpiry(Page page, int start) {
        return page.at(start) <= '1' && page.at(start + 2) >= '2' && page.at(start + 2) <= '4';
    }

    /** What was written in this form, without its separators and in capitals. */
    String value(Page page, int start) {
        char[] value = new char[wanted.length];
        int length = 0;
        for (int i = start; i < start + wanted.length; i++) {
            char c = page.at(i);
            if (Ascii.is(c, Ascii.ALNUM)) {
                value[length++] = c >= 'a' ? (char) (c - 'a' + 'A') : c;
            }
        }
        return new String(value, 0, length);
    }

    /** Hexadecimal and encoded text is mostly small; these numbers are written in capitals. */
    boolean hasSmallLetters(Page page, int start) {
        for (int i = start; i < start + mask.length(); i++) {
            if (page.at(i) >= 'a' && page.at(i) <= 'z') {
                return true;
            }
        }
        return false;
    }
}
