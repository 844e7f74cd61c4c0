package io.watchgate.detect.pii;

/** The traits of the first 128 characters, as a table: what a scanner asks of every character must cost one look. */
final class Ascii {

    static final int DIGIT = 1;
    static final int LETTER = 2;
    static final int HEX = 4;
    /** What may stand before the at sign of an address. */
    static final int LOCAL = 8;

    /** What may stand between a short token and the rest of a number or date; all that is no ASCII may. */
    static final int JOINT = 16;

    static final int ALNUM = DIGIT | LETTER;

    private static final byte[] TRAITS = new byte[256];

    static {
        mark("0123456789", DIGIT | HEX | LOCAL);
        mark("abcdefABCDEF", LETTER | HEX | LOCAL);
        mark("ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ", LETTER | LOCAL);
        mark("._%+-'", LOCAL);
        mark(" -./+(,<?", JOINT);
        for (int c = 0x80; c < TRAITS.length; c++) {
            TRAITS[c] |= JOINT;
        }
    }

    private Ascii() {}

    private static void mark(String characters, int traits) {
        for (int i = 0; i < characters.length(); i++) {
            TRAITS[characters.charAt(i)] |= (byte) traits;
        }
    }

    static boolean isByte(byte c, int trait) {
        return (TRAITS[c & 0xFF] & trait) != 0;
    }

    /** 1 for a letter, 0 for anything else. */
    static int letterBit(byte c) {
        return TRAITS[c & 0xFF] >> 1 & 1;
    }

    static boolean is(char c, int trait) {
        return c < TRAITS.length && (TRAITS[c] & trait) != 0;
    }
}
