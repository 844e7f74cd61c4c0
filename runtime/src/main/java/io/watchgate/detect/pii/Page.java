package io.watchgate.detect.pii;

import io.watchgate.detect.Match;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * One text while it is read: its characters as bytes, what stands around a place, and where the hits go.
 *
 * <p>The text is copied into bytes, one a character, because an array is several times quicker to walk than a string. What
 * is no Latin-1 shows as a question mark there; the few places that want to know more look at the text itself. A place
 * outside of the text reads as character zero, so that nobody else has to mind the ends. For one thread and one scan.
 */
final class Page {

    /** Letters above here belong to scripts that put no blanks between words, or whose digits never touch Latin ones. */
    private static final char LAST_OF_SPACED_SCRIPTS = 0x058F;

    private static final int CHUNK = 1024;
    private static final int PROBES = 32;

    private final String text;
    private final byte[] bytes;
    private final Consumer<Match> hits;
    private final Nearby nearby;
    private int phoneQuestions = PhoneSeeker.MAX_QUESTIONS;

    Page(String text, Lexicon lexicon, Consumer<Match> hits) {
        this.text = text;
        this.bytes = bytes(text);
        this.hits = hits;
        this.nearby = new Nearby(this, lexicon);
    }

    /** Text of other scripts is copied unit by unit; so is what has a pair of them, which the encoder makes one. */
    private static byte[] bytes(String text) {
        if (isProbablyLatin(text)) {
            byte[] encoded = text.getBytes(StandardCharsets.ISO_8859_1);
            if (encoded.length == text.length()) {
                return encoded;
            }
        }
        byte[] units = new byte[text.length()];
        char[] chunk = new char[Math.min(CHUNK, units.length)];
        for (int start = 0; start < units.length; start += CHUNK) {
            int count = Math.min(CHUNK, units.length - start);
            text.getChars(start, start + count, chunk, 0);
            for (int i = 0; i < count; i++) {
                units[start + i] = chunk[i] < 0x100 ? (byte) chunk[i] : (byte) '?';
            }
        }
        return units;
    }

    /** A look at some places only: the encoder is right for every text, and much faster for Latin ones. */
    private static boolean isProbablyLatin(String text) {
        int step = text.length() / PROBES + 1;
        for (int i = 0; i < text.length(); i += step) {
            if (text.charAt(i) >= 0x100) {
                return false;
            }
        }
        return true;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return bytes.length;
    }

    char at(int index) {
        return index >= 0 && index < bytes.length ? (char) (bytes[index] & 0xFF) : 0;
    }

    boolean is(int index, int trait) {
        return Ascii.is(at(index), trait);
    }

    boolean isDigit(int index) {
        char c = at(index);
        return c >= '0' && c <= '9';
    }

    /** The character itself, also beyond Latin-1. */
    char trueAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : 0;
    }

    /** Whether a word that touches this place goes on there. */
    boolean isWord(int index) {
        char c = at(index);
        if (c < 0x80 && c != '?') {
            return Ascii.is(c, Ascii.ALNUM) || c == '_';
        }
        char real = trueAt(index);
        return real <= LAST_OF_SPACED_SCRIPTS && Character.isLetter(real);
    }

    /** What separates groups of digits, of all dashes and blanks the plain one; other characters as they are. */
    char separator(int index) {
        char c = at(index);
        if (c == 0xA0) {
            return ' ';
        }
        if (c != '?') {
            return c;
        }
        char real = trueAt(index);
        if ((real >= 0x2010 && real <= 0x2015) || real == 0x2212) {
            return '-';
        }
        return real == 0x202F || real == 0x2007 || real == 0x2009 ? ' ' : real;
    }

    /** Whether one of these topics has a word before the start or just behind the end. */
    boolean isNear(long topics, int start, int end) {
        return isAfter(topics, start) || nearby.follows(topics, end);
    }

    /** Whether one of these topics has a word before the start. */
    boolean isAfter(long topics, int start) {
        return nearby.precedes(topics, start);
    }

    String piece(int start, int end) {
        return text.substring(start, end);
    }

    /** Says whether the next telephone number may be looked up, and counts it. */
    boolean mayAskForPhone() {
        return phoneQuestions-- > 0;
    }

    void report(String rule, int start, int end, double confidence) {
        hits.accept(new Match(rule, start, end, confidence));
    }
}
