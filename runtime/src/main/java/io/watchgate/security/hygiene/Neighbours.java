package io.watchgate.security.hygiene;

import java.util.function.IntPredicate;

/**
 * The characters on both sides of an invisible one, which decide whether it has work to do there.
 *
 * <p>None of them does when a hidden character follows, and few do behind one: a hidden message takes several in a row.
 *
 * @param before what has been kept before it, 0 at the start
 * @param after what stands behind it, 0 at the end
 */
record Neighbours(int before, int after) {

    private static final int IDEOGRAPHIC_SELECTORS = 0xE0100;
    private static final int LAST_IDEOGRAPHIC_SELECTOR = 0xE01EF;

    /** Whether a text would read differently without it. */
    boolean need(int code) {
        return switch (code) {
            case 0x200D -> Emoji.joins(before, after) || either(Scripts::isJoining);
            case 0x200C -> either(Scripts::isJoining);
            case 0x200B -> either(Scripts::isSpaceless);
            case 0x034F, 0x17B4, 0x17B5 -> precededBy(Scripts::isJoining);
            case 0x180B, 0x180C, 0x180D, 0x180F -> precededBy(Scripts::isMongolian);
            case 0x180E -> either(Scripts::isMongolian);
            case 0x115F -> Scripts.isJamoVowel(after);
            case 0x1160 -> Scripts.isLeadingConsonant(before);
            case Emoji.VARIATION_SELECTOR, Emoji.TEXT_SELECTOR -> Emoji.varies(before, after);
            case 0xFE00, 0xFE01, 0xFE02 -> Scripts.hasVariants(before);
            default ->
                code >= IDEOGRAPHIC_SELECTORS && code <= LAST_IDEOGRAPHIC_SELECTOR && Character.isIdeographic(before);
        };
    }

    private boolean precededBy(IntPredicate script) {
        return script.test(before) && !Characters.isHidden(before);
    }

    private boolean either(IntPredicate script) {
        if (Characters.isHidden(before) && !isMongolianVariant()) {
            return false;
        }
        return script.test(before) || script.test(after) && !Characters.isHidden(after);
    }

    /** A letter in a form of its own may still be joined. */
    private boolean isMongolianVariant() {
        return before >= 0x180B && before <= 0x180D || before == 0x180F;
    }
}
