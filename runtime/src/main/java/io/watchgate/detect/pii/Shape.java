package io.watchgate.detect.pii;

/**
 * The pattern of letters and digits of a token in one number: its length, and which of its characters are letters. The
 * shape of {@code X1234567L} is that of {@code A9999999A}, and no other pattern has it.
 *
 * <p>Joined to what follows it is a longer number: with the separator behind the token and the length of the next one, so
 * that {@code 078-05} is told from {@code 078 051} and from {@code 078-051} before anything is compared.
 */
final class Shape {

    static final int LONGEST = 20;
    static final int TOO_LONG = -1;

    private static final int BITS = 25;
    private static final int MOST_NEXT = 15;

    private Shape() {}

    static int of(int length, int letters) {
        return length > LONGEST ? TOO_LONG : length << LONGEST | letters;
    }

    /** The number of characters when all of them are digits, otherwise 0. */
    static int digits(int shape) {
        return shape > 0 && (shape & ((1 << LONGEST) - 1)) == 0 ? shape >>> LONGEST : 0;
    }

    /** The shape of a token with nothing behind it that matters. */
    static long alone(int shape) {
        return shape;
    }

    /** The shape of a token with what is joined to it; 0 when nothing is. */
    static long joined(Page page, int end, int shape) {
        char separator = page.separator(end);
        if (!joins(separator)) {
            return 0;
        }
        int next = end + 1;
        while (next - end <= MOST_NEXT && page.is(next, Ascii.ALNUM)) {
            next++;
        }
        return joined(shape, separator, next - end - 1);
    }

    static long joined(int shape, char separator, int nextLength) {
        return nextLength == 0 ? 0 : ((long) separator << 4 | Math.min(nextLength, MOST_NEXT)) << BITS | shape;
    }

    private static boolean joins(char separator) {
        return switch (separator) {
            case ' ', '-', '.', '/', '+', '年' -> true;
            default -> false;
        };
    }
}
