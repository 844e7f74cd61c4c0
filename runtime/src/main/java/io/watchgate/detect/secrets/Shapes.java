package io.watchgate.detect.secrets;

/** Shapes that many harmless things have. */
final class Shapes {

    private static final int[] UUID_GROUPS = {8, 4, 4, 4, 12};

    private Shapes() {}

    /** Groups of 8-4-4-4-12 letters and digits. */
    static boolean isUuid(byte[] text, int start, int end) {
        if (end - start != 36) {
            return false;
        }
        int at = start;
        for (int group : UUID_GROUPS) {
            for (int i = 0; i < group; i++) {
                if (!Chars.isAlphanumeric(text[at++])) {
                    return false;
                }
            }
            if (at < end && text[at++] != '-') {
                return false;
            }
        }
        return true;
    }

    /** Three groups or more, of five to sixteen letters and digits each, joined by hyphens: licence keys, serial numbers. */
    static boolean isSerial(byte[] text, int start, int end) {
        int groups = 0;
        int mixed = 0;
        int from = start;
        for (int at = start; at <= end; at++) {
            if (at < end && Chars.isAlphanumeric(text[at])) {
                continue;
            }
            if ((at < end && text[at] != '-') || at - from < 5 || at - from > 16) {
                return false;
            }
            groups++;
            mixed += isMixed(text, from, at) ? 1 : 0;
            from = at + 1;
        }
        return groups >= 3 && mixed >= 2;
    }

    private static boolean isMixed(byte[] text, int start, int end) {
        int kinds = 0;
        for (int at = start; at < end; at++) {
            kinds |= Chars.kind(text[at]);
        }
        return (kinds & Chars.DIGIT) != 0 && kinds != Chars.DIGIT;
    }

    /**
     * Words or short parts between slashes, as in a path, and not the even mixture of base64, in which a slash comes about
     * every 64 characters.
     */
    static boolean isPath(byte[] text, int start, int end) {
        int slashes = 0;
        int dots = 0;
        for (int at = start; at < end; at++) {
            slashes += text[at] == '/' ? 1 : 0;
            dots += text[at] == '.' ? 1 : 0;
        }
        if (slashes == 0) {
            return false;
        }
        return text[start] == '/' || dots > 0 || (end - start) / slashes < 12;
    }
}
