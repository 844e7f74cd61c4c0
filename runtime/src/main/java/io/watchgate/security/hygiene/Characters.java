package io.watchgate.security.hygiene;

import org.jspecify.annotations.Nullable;

/** Which characters are hidden, wherever they stand. Whether one of them has its use there is another question. */
final class Characters {

    static final int ESCAPE = 0x1B;
    static final int TAG_BLOCK = 0xE0000;
    static final int LAST_TAG = 0xE007F;

    /** Of each 256 characters of the first plane: whether some of them are hidden, or halves of others. */
    private static final boolean[] PAGES = new boolean[256];

    static {
        for (int page : new int[] {0x00, 0x03, 0x06, 0x11, 0x17, 0x18, 0x20, 0x31, 0xFE, 0xFF}) {
            PAGES[page] = true;
        }
        for (int page = Character.MIN_SURROGATE >> 8; page <= Character.MAX_SURROGATE >> 8; page++) {
            PAGES[page] = true;
        }
    }

    private Characters() {}

    /** Where the next hidden character stands; the end of the text when there is none. */
    static int nextHidden(String text, int from) {
        int i = from;
        while (i < text.length() && !(PAGES[text.charAt(i) >> 8] && isHidden(text.codePointAt(i)))) {
            i++;
        }
        return i;
    }

    static boolean isHidden(int code) {
        return (code > Character.MAX_VALUE || PAGES[code >> 8]) && kindOf(code) != null;
    }

    static boolean isSeen(int code) {
        return !isHidden(code);
    }

    /** The kind of a hidden character; null for all others. */
    static @Nullable Kind kindOf(int code) {
        if (code < 0xA0) {
            return ofControl(code);
        }
        if (code >= TAG_BLOCK) {
            return code <= LAST_TAG ? Kind.TAGS : code <= 0xE0FFF ? Kind.INVISIBLE : null;
        }
        if (isDirection(code)) {
            return Kind.BIDI;
        }
        return isInvisible(code) ? Kind.INVISIBLE : null;
    }

    private static @Nullable Kind ofControl(int code) {
        if (code >= ' ' && code < 0x7F || code == '\n' || code == '\t' || code == '\r') {
            return null;
        }
        return switch (code) {
            // The escape character, and its short forms for the beginnings and the end of sequences.
            case ESCAPE, 0x90, 0x98, 0x9B, 0x9C, 0x9D, 0x9E, 0x9F -> Kind.ANSI;
            default -> Kind.CONTROL;
        };
    }

    private static boolean isDirection(int code) {
        return code == 0x061C
                || code == 0x200E
                || code == 0x200F
                || code >= 0x202A && code <= 0x202E
                || code >= 0x2066 && code <= 0x2069;
    }

    /** What Unicode calls "default ignorable", and the marks of annotations. */
    private static boolean isInvisible(int code) {
        return switch (code) {
            case 0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFEFF, 0xFFA0 -> true;
            default ->
                code >= 0x180B && code <= 0x180F
                        || code >= 0x200B && code <= 0x200D
                        || code >= 0x2060 && code <= 0x206F
                        || code >= 0xFE00 && code <= 0xFE0F
                        || code >= 0xFFF0 && code <= 0xFFFB
                        || code >= 0x1BCA0 && code <= 0x1BCA3
                        || code >= 0x1D173 && code <= 0x1D17A;
        };
    }
}
