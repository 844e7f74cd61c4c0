package io.watchgate.security.hygiene;

import java.util.Set;

/** What joins pictures to other pictures. The ranges are generous: a picture too many hides nothing. */
final class Emoji {

    static final int VARIATION_SELECTOR = 0xFE0F;
    static final int TEXT_SELECTOR = 0xFE0E;

    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int CANCEL = 0xE007F;
    private static final int KEYCAP = 0x20E3;

    /** The flags that are sent around: England, Scotland, Wales. With any letters allowed, flags would hide words. */
    private static final Set<String> REGIONS = Set.of("gbeng", "gbsct", "gbwls");

    private static final int REGION_LENGTH = 5;

    private Emoji() {}

    static boolean isPicture(int code) {
        return code >= 0x1F000 && code <= 0x1FAFF
                || code >= 0x2190 && code <= 0x23FF
                || code >= 0x2460 && code <= 0x24FF
                || code >= 0x25A0 && code <= 0x27BF
                || code >= 0x2900 && code <= 0x297F
                || code >= 0x2B00 && code <= 0x2BFF
                || isSymbol(code);
    }

    private static boolean isSymbol(int code) {
        return switch (code) {
            case 0xA9, 0xAE, 0x203C, 0x2049, 0x2122, 0x2139, 0x3030, 0x303D, 0x3297, 0x3299 -> true;
            default -> false;
        };
    }

    /** Whether a joiner may stand between these two. */
    static boolean joins(int before, int after) {
        return (isPicture(before) || before == VARIATION_SELECTOR) && isPicture(after);
    }

    /** Whether the choice between picture and text may stand between these two. */
    static boolean varies(int before, int after) {
        return isPicture(before) || isKey(before) && after == KEYCAP;
    }

    private static boolean isKey(int code) {
        return code >= '0' && code <= '9' || code == '#' || code == '*';
    }

    /** Where the tags that make this flag out of a black one end; {@code at} when they make none. */
    static int endOfFlag(int before, String text, int at) {
        if (before != BLACK_FLAG) {
            return at;
        }
        StringBuilder region = new StringBuilder(REGION_LENGTH);
        int i = at;
        while (i < text.length() && region.length() < REGION_LENGTH) {
            int letter = text.codePointAt(i) - Characters.TAG_BLOCK;
            if (letter < 'a' || letter > 'z') {
                return at;
            }
            region.append((char) letter);
            i += 2;
        }
        boolean isFlag = REGIONS.contains(region.toString()) && i < text.length() && text.codePointAt(i) == CANCEL;
        return isFlag ? i + 2 : at;
    }
}
