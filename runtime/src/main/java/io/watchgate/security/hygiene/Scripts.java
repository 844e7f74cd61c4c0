package io.watchgate.security.hygiene;

/** The scripts in which characters that do not show have work to do. */
final class Scripts {

    private Scripts() {}

    /**
     * Whether joiners and non-joiners shape the letters of this script: the right-to-left ones, those of India and of
     * South East Asia, Tibetan and Mongolian.
     */
    static boolean isJoining(int code) {
        return code >= 0x0590 && code <= 0x109F
                || code >= 0x1700 && code <= 0x1CFF
                || code >= 0xA800 && code <= 0xABFF
                || code >= 0xFB1D && code <= 0xFDFF
                || code >= 0xFE70 && code <= 0xFEFC
                || code >= 0x10A00 && code <= 0x11FFF
                || code >= 0x1E900 && code <= 0x1EEFF;
    }

    /** Whether words of this script follow one another without spaces, so that a line needs to be told where to end. */
    static boolean isSpaceless(int code) {
        return code >= 0x0E00 && code <= 0x109F
                || code >= 0x1780 && code <= 0x17FF
                || code >= 0x1900 && code <= 0x1C4F
                || code >= 0xA980 && code <= 0xAADF;
    }

    static boolean isMongolian(int code) {
        return code >= 0x1800 && code <= 0x18AF;
    }

    /** Whether there are variants of this character that are told apart by one of the first three selectors. */
    static boolean hasVariants(int code) {
        return Character.isIdeographic(code)
                || Character.getType(code) == Character.MATH_SYMBOL
                || code >= 0x1000 && code <= 0x109F
                || code >= 0xA840 && code <= 0xA87F
                || code >= 0xAA60 && code <= 0xAA7F
                || code >= 0x3001 && code <= 0x3002
                || code >= 0xFF01 && code <= 0xFF1F;
    }

    static boolean isLeadingConsonant(int code) {
        return code >= 0x1100 && code < 0x115F || code >= 0xA960 && code <= 0xA97C;
    }

    static boolean isJamoVowel(int code) {
        return code > 0x1160 && code <= 0x11A7 || code >= 0xD7B0 && code <= 0xD7C6;
    }
}
