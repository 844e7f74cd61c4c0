package io.watchgate.text;

import java.util.OptionalInt;

/** Characters that take part in a text without showing. */
public final class Unseen {

    private static final int TAGS = 0xE0000;

    private Unseen() {}

    static boolean isUnseen(int code) {
        if (code < 0x80) {
            return false;
        }
        return switch (Character.getType(code)) {
            case Character.FORMAT, Character.CONTROL -> true;
            default -> isBlankLetter(code);
        };
    }

    /** The ASCII character that a tag character stands for: a whole message can be written in them. */
    static OptionalInt tagged(int code) {
        int ascii = code - TAGS;
        return ascii >= ' ' && ascii < 0x7F ? OptionalInt.of(ascii) : OptionalInt.empty();
    }

    /** Fillers, joiners and variation selectors, which Unicode counts among letters and marks. */
    public static boolean isBlankLetter(int code) {
        return switch (code) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
        };
    }
}
