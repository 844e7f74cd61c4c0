package io.watchgate.detect.secrets;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the words before a value, and says what they make of it. */
final class LookBack {

    /** How far back a word still speaks of the value. */
    private static final int WINDOW = 72;

    private final Trie<TellingWord.Entry> words = TellingWord.trie();
    private final Trie<List<TokenRule>> names;

    LookBack(Map<String, List<TokenRule>> names) {
        this.names = new Trie<>(names);
    }

    /**
     * What stands before a value.
     *
     * @param word the last telling word, or null
     * @param wordEnd where it ends
     * @param named the rules of the last provider that is named, or null
     * @param nameEnd where its name ends
     */
    record Words(
            @Nullable TellingWord word,
            int wordStart,
            int wordEnd,
            @Nullable List<TokenRule> named,
            int nameEnd) {}

    /** The words before {@code place}, on its line and the two before, at most as far as the window reaches. */
    Words before(Scan scan, int place) {
        int from = windowStart(scan, place);
        TellingWord word = null;
        int wordStart = 0;
        int wordEnd = 0;
        List<TokenRule> named = null;
        int nameEnd = 0;
        for (int at = from; at < place; at++) {
            if (!Chars.isLetter(scan.text[at]) && (at > from || !Chars.isAlphanumeric(scan.text[at]))) {
                continue;
            }
            boolean begins = at == from || isBoundary(scan, at);
            int end = begins ? nameEnd(scan, at, place) : 0;
            if (end > 0) {
                named = foundName(scan, at, end);
                nameEnd = end;
            }
            Found found = word(scan, at, place, begins);
            if (found != null && found.end() > wordEnd) {
                word = found.word();
                wordStart = at;
                wordEnd = found.end();
            }
        }
        return new Words(word, wordStart, wordEnd, named, nameEnd);
    }

    private static int windowStart(Scan scan, int place) {
        int limit = Math.max(0, place - WINDOW);
        int lines = 0;
        int at = place;
        while (at > limit) {
            if (scan.text[at - 1] == '\n' && ++lines == 3) {
                return at;
            }
            at--;
        }
        return at;
    }

    private record Found(TellingWord word, int end) {}

    /** The longest telling word that begins at this place and ends as words end. */
    private @Nullable Found word(Scan scan, int start, int limit, boolean begins) {
        Found found = null;
        int node = Trie.ROOT;
        for (int at = start; at < limit; at++) {
            byte c = Chars.lower(scan.text[at]);
            node = words.step(node, c);
            if (node == Trie.NONE) {
                return found;
            }
            TellingWord.Entry entry = words.value(node);
            if (entry != null && (begins || !entry.whole()) && ends(scan, at + 1, limit)) {
                found = new Found(entry.word(), at + 1);
            }
        }
        return found;
    }

    private static boolean isBoundary(Scan scan, int at) {
        int before = Chars.kind(scan.text[at - 1]);
        return (before & (Chars.LOWER | Chars.UPPER)) == 0
                || (before == Chars.LOWER && Chars.kind(scan.text[at]) == Chars.UPPER);
    }

    /** No letter goes on, or a new word begins: by its case, by a plural, or glued on as in "secretkey". */
    private boolean ends(Scan scan, int at, int limit) {
        if (at >= limit || !Chars.isLetter(scan.text[at])) {
            return true;
        }
        int last = Chars.kind(scan.text[at - 1]);
        int next = Chars.kind(scan.text[at]);
        if (last != next) {
            return true;
        }
        boolean plural = Chars.lower(scan.text[at]) == 's' && (at + 1 >= limit || !Chars.isLetter(scan.text[at + 1]));
        return plural || scan.startsWithLetters("key", at) || scan.startsWithLetters("token", at);
    }

    private int nameEnd(Scan scan, int start, int limit) {
        int node = Trie.ROOT;
        int end = 0;
        for (int at = start; at < limit; at++) {
            node = names.step(node, Chars.lower(scan.text[at]));
            if (node == Trie.NONE) {
                return end;
            }
            if (names.value(node) != null && ends(scan, at + 1, limit)) {
                end = at + 1;
            }
        }
        return end;
    }

    private @Nullable List<TokenRule> foundName(Scan scan, int start, int end) {
        int node = Trie.ROOT;
        for (int at = start; at < end; at++) {
            node = names.step(node, Chars.lower(scan.text[at]));
        }
        return names.value(node);
    }

    /** Whether the letters from {@code start} to {@code end} end with a word that tells of a secret. */
    boolean endsWithWord(Scan scan, int start, int end) {
        for (int at = start; at < end; at++) {
            Found found = word(scan, at, end, at == start);
            if (found != null && found.end() == end) {
                return found.word() != TellingWord.PUBLIC;
            }
        }
        return false;
    }
}
