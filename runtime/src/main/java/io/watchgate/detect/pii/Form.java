package io.watchgate.detect.pii;

/**
 * One way to write a number, as a mask: {@code 9} is a digit, {@code A} a letter, anything else is itself. Blanks and
 * dashes of other sorts are taken for plain ones.
 *
 * @param alone how sure a number in this form is when its check passes and no telling word is near; 0 for not at all
 */
record Form(String mask, double alone) {

    Form {
        Shape.ofMask(mask);
        if (!(alone >= 0 && alone <= 1)) {
            throw new IllegalArgumentException("'alone' must be from 0 to 1, not " + alone);
        }
    }

    int shape() {
        return Shape.ofMask(mask);
    }

    boolean fits(Page page, int start) {
        for (int i = 0; i < mask.length(); i++) {
            if (!fits(page, start + i, mask.charAt(i))) {
                return false;
            }
        }
        return Edges.areFree(page, start, start + mask.length());
    }

    private static boolean fits(Page page, int index, char wanted) {
        return switch (wanted) {
            case '9' -> page.isDigit(index);
            case 'A' -> page.is(index, Ascii.LETTER);
            default -> page.separator(index) == wanted;
        };
    }

    /** What was written in this form, without its separators and in capitals. */
    String value(Page page, int start) {
        StringBuilder value = new StringBuilder(mask.length());
        for (int i = start; i < start + mask.length(); i++) {
            if (page.is(i, Ascii.ALNUM)) {
                value.append(Character.toUpperCase(page.at(i)));
            }
        }
        return value.toString();
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
