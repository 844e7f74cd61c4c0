package io.watchgate.detect.secrets;

import io.watchgate.detect.Match;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * One text on its way through the finders, and what they remember of it.
 *
 * <p>The text is kept as one byte a character, because secrets are written in ASCII and bytes are copied several times
 * faster than characters. A byte stands where its character stands; what is beyond ASCII is a byte below zero or a
 * question mark, so a secret never seems to go on over it.
 */
final class Scan {

    private static final String RULES = "secret.";
    private static final int ALPHABETS = Alphabet.values().length;

    final byte[] text;
    final int length;
    private final String source;
    private final Consumer<Match> hits;
    private final int[] extentFrom = new int[2 * ALPHABETS];
    private final int[] extentTo = new int[2 * ALPHABETS];
    private int valuesSeen;

    Scan(String source, Consumer<Match> hits) {
        this.source = source;
        this.hits = hits;
        this.text = bytes(source);
        this.length = text.length;
    }

    private static byte[] bytes(String source) {
        byte[] encoded = source.getBytes(StandardCharsets.ISO_8859_1);
        if (encoded.length == source.length()) {
            return encoded;
        }
        // surrogate pairs came out as one byte
        byte[] bytes = new byte[source.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = source.charAt(i);
            bytes[i] = c < 128 ? (byte) c : -1;
        }
        return bytes;
    }

    void report(String rule, int start, int end, double confidence) {
        hits.accept(new Match(RULES + rule, start, end, confidence));
    }

    /** Whether the word stands there, beyond ASCII too. */
    boolean sourceHas(String word, int at) {
        return source.startsWith(word, at);
    }

    boolean isForeign(int at) {
        return source.charAt(at) > 127;
    }

    /** The character at that place as a byte, a line feed outside of the text. */
    byte at(int place) {
        return place >= 0 && place < length ? text[place] : (byte) '\n';
    }

    /**
     * Where the characters of that alphabet end that begin here. It remembers the last two stretches of each alphabet, so
     * that asking again and again within one or two of them takes no time.
     */
    @SuppressWarnings("EnumOrdinal") // a place in arrays that live as long as the scan
    int extent(Alphabet alphabet, int from) {
        int newer = alphabet.ordinal() * 2;
        int older = newer + 1;
        if (from >= extentFrom[newer] && from < extentTo[newer]) {
            return extentTo[newer];
        }
        if (from >= extentFrom[older] && from < extentTo[older]) {
            return extentTo[older];
        }
        int to = from;
        while (to < length && alphabet.has(text[to])) {
            to++;
        }
        extentFrom[older] = extentFrom[newer];
        extentTo[older] = extentTo[newer];
        extentFrom[newer] = from;
        extentTo[newer] = to;
        return to;
    }

    /** How far values have been judged: no value is judged twice, or a long one would be at each of its parts. */
    int valuesSeen() {
        return valuesSeen;
    }

    void valuesSeenTo(int end) {
        valuesSeen = Math.max(valuesSeen, end);
    }

    boolean startsWith(String word, int at) {
        if (at < 0 || at + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word, in lower case, stands there in any case. */
    boolean startsWithLetters(String word, int at) {
        return at >= 0 && at + word.length() <= length && sameLetters(word, at);
    }

    /** The place of the word between two places, or -1. The word is in lower case, the text may be in any. */
    int indexOf(String word, int from, int to) {
        int last = Math.min(to, length) - word.length();
        for (int at = Math.max(from, 0); at <= last; at++) {
            if (sameLetters(word, at)) {
                return at;
            }
        }
        return -1;
    }

    boolean endsWith(String word, int start, int end) {
        return end - start >= word.length() && sameLetters(word, end - word.length());
    }

    private boolean sameLetters(String word, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (Chars.lower(text[at + i]) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    byte[] slice(int start, int end) {
        return Arrays.copyOfRange(text, start, end);
    }
}
