package io.watchgate.detect.secrets;

/** The kinds of characters, as bits, and questions that all finders ask. A byte below zero is a character beyond ASCII. */
final class Chars {

    static final int LOWER = 1;
    static final int UPPER = 2;
    static final int DIGIT = 4;
    /** What joins the parts of an identifier or a token: {@code _ - .} */
    static final int JOIN = 8;

    private static final byte[] KINDS = new byte[256];

    static {
        fill('a', 'z', LOWER);
        fill('A', 'Z', UPPER);
        fill('0', '9', DIGIT);
        KINDS['_'] = JOIN;
        KINDS['-'] = JOIN;
        KINDS['.'] = JOIN;
    }

    private Chars() {}

    private static void fill(char from, char to, int kind) {
        for (char c = from; c <= to; c++) {
            KINDS[c] = (byte) kind;
        }
    }

    /** The kind of a character of a run, 0 for one that ends runs. */
    static int kind(byte c) {
        return KINDS[c & 0xff];
    }

    static boolean isLetter(byte c) {
        return (kind(c) & (LOWER | UPPER)) != 0;
    }

    static boolean isAlphanumeric(byte c) {
        return (kind(c) & (LOWER | UPPER | DIGIT)) != 0;
    }

    static boolean isQuote(byte c) {
        return c == '"' || c == '\'' || c == '`';
    }

    static boolean isSpace(byte c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    static byte lower(byte c) {
        return kind(c) == UPPER ? (byte) (c | 0x20) : c;
    }
}
