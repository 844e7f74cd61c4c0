package io.watchgate.detect.checkdigit;

/** The worth of characters, and of stretches of them. */
final class Digits {

    private static final int NONE = 100;

    private Digits() {}

    /** 0 to 9; 10 for an X or a K, which stand for ten; for any other character a number that is no digit. */
    static int at(String value, int index) {
        char c = value.charAt(index);
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c == 'X' || c == 'K' ? 10 : NONE;
    }

    /** Two digits as a number; over 99 when they are none. */
    static int pair(String value, int index) {
        return at(value, index) * 10 + at(value, index + 1);
    }

    static boolean areAll(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
