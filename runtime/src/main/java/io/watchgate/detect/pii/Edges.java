package io.watchgate.detect.pii;

/** Whether a number stands by itself, or is a piece of a longer number, name or code. */
final class Edges {

    private static final int LONGEST_SEGMENT = 16;

    private Edges() {}

    static boolean areFree(Page page, int start, int end) {
        return isFreeBefore(page, start) && isFreeAfter(page, end);
    }

    static boolean isFreeBefore(Page page, int start) {
        if (page.isWord(start - 1)) {
            return false;
        }
        return switch (page.separator(start - 1)) {
            case '.', '/', ',' -> !page.isDigit(start - 2) || page.separator(start - 1) == ',';
            case '-' -> !endsSegment(page, start - 2);
            case '+', '=' -> !isBase64(page, start - 2);
            default -> true;
        };
    }

    static boolean isFreeAfter(Page page, int end) {
        if (page.isWord(end)) {
            return false;
        }
        return switch (page.separator(end)) {
            case '.', '-' -> !page.isWord(end + 1);
            case '/' -> !page.isDigit(end + 1);
            case '=', '+' -> false;
            default -> true;
        };
    }

    /** In a UUID the segment before the dash has digits too; in {@code SSN-078-05-1120} it has none. */
    private static boolean endsSegment(Page page, int last) {
        for (int i = last; i > last - LONGEST_SEGMENT && page.is(i, Ascii.ALNUM); i--) {
            if (page.isDigit(i)) {
                return true;
            }
        }
        return false;
    }

    /** A plus between digits is a sum or base64; {@code key=value} is neither. */
    private static boolean isBase64(Page page, int last) {
        return page.separator(last + 1) == '+' && page.is(last, Ascii.ALNUM);
    }
}
