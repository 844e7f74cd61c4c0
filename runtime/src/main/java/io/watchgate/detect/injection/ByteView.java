package io.watchgate.detect.injection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text as one byte for each character, since most of it is ASCII and bytes are read in half the time. What is more than
 * a byte has a stand-in: its base letter, the plain form of its mark, or one of those that {@link Alphabet} names.
 */
final class ByteView {

    private static final int FIRST_OF_RIGHT_TO_LEFT = 0x590;
    private static final int LAST_OF_RIGHT_TO_LEFT = 0x8FF;
    private static final char FIRST_TAG = '\uDC01';
    private static final char LAST_TAG = '\uDC7F';
    private static final char TAGS_HIGH = '\uDB40';
    /** From the first kana to the last syllable of Hangul nearly all is letters. */
    private static final char FIRST_IDEOGRAPH = '\u3041';

    private static final char LAST_SYLLABLE = '\uD7A3';
    private static final byte UNKNOWN = '?';
    private static final int LATIN_END = 0x180;

    private ByteView() {}

    /**
     * The view of a text. Where it has a question mark and the text has none, {@link #complete} has not been called yet: it
     * is for whoever reads and comes to such a place, since most texts have none.
     */
    static byte[] of(String text) {
        byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
        if (latin.length == text.length()) {
            return latin;
        }
        // surrogate pairs became one byte each
        byte[] bytes = new byte[text.length()];
        Arrays.fill(bytes, UNKNOWN);
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            if (c < 0x100) {
                bytes[i] = (byte) c;
            }
        }
        return bytes;
    }

    static boolean isIncomplete(String text, byte[] bytes, int i) {
        return bytes[i] == UNKNOWN && text.charAt(i) != UNKNOWN;
    }

    /** Gives everything from a place on its stand-in. */
    static void complete(String text, byte[] bytes, int from) {
        boolean rightToLeft = false;
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == UNKNOWN) {
                char c = text.charAt(i);
                if (c >= FIRST_IDEOGRAPH && c <= LAST_SYLLABLE) {
                    bytes[i] = Alphabet.FOREIGN_BYTE;
                } else if (c != UNKNOWN) {
                    rightToLeft |= c >= FIRST_OF_RIGHT_TO_LEFT && c <= LAST_OF_RIGHT_TO_LEFT;
                    bytes[i] = standIn(text, i, c, rightToLeft);
                }
            }
        }
    }

    private static byte standIn(String text, int i, char c, boolean rightToLeft) {
        if (c < LATIN_END) {
            char folded = Alphabet.fold(c);
            return folded < 0x80 ? (byte) folded : Alphabet.FOREIGN_BYTE;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (byte) (c == '\uFF1F' ? '!' : c - '\uFF01' + '!');
        }
        if (Character.isSurrogate(c)) {
            return surrogate(text, i, c);
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u300C', '\u300D' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
            case '\u3002', '\u2026', '\uFF61' -> '!';
            case '\u2028', '\u2029' -> '\n';
            case '\u202D', '\u202E' -> Alphabet.BIDI_BYTE;
            case '\u202A', '\u202B', '\u202C', '\u2066', '\u2067', '\u2068', '\u2069' ->
                rightToLeft ? Alphabet.JOINT_BYTE : Alphabet.BIDI_BYTE;
            case '\u200B', '\u2060', '\u2061', '\u2062', '\u2063', '\u2064', '\u180E', '\u3164', '\uFEFF' ->
                i == 0 ? Alphabet.JOINT_BYTE : Alphabet.INVISIBLE_BYTE;
            case '\u200C', '\u200D' -> betweenAscii(text, i) ? Alphabet.INVISIBLE_BYTE : Alphabet.JOINT_BYTE;
            case '\u200E', '\u200F', '\uFE0E', '\uFE0F' -> Alphabet.JOINT_BYTE;
            default -> Character.isLetter(c) ? Alphabet.FOREIGN_BYTE : (byte) ' ';
        };
    }

    /** The flags of Scotland and Wales are made of tag characters too: behind a black flag they are an emoji. */
    private static byte surrogate(String text, int i, char c) {
        int high = Character.isLowSurrogate(c) ? i - 1 : i;
        if (high < 0 || text.charAt(high) != TAGS_HIGH || high + 1 >= text.length()) {
            return ' ';
        }
        char low = text.charAt(high + 1);
        if (low < FIRST_TAG || low > LAST_TAG) {
            return ' ';
        }
        int before = high - 1;
        boolean afterFlag = before >= 1 && text.charAt(before) == '\uDFF4' && text.charAt(before - 1) == '\uD83C';
        boolean chained = before >= 1 && text.charAt(before - 1) == TAGS_HIGH;
        return afterFlag || chained || high != i ? Alphabet.JOINT_BYTE : Alphabet.TAGS_BYTE;
    }

    private static boolean betweenAscii(String text, int i) {
        return i > 0 && i + 1 < text.length() && isAsciiLetter(text.charAt(i - 1)) && isAsciiLetter(text.charAt(i + 1));
    }

    private static boolean isAsciiLetter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }
}
