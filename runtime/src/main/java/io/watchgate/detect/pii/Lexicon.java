package io.watchgate.detect.pii;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The telling words of all types, as a tree of letters; each word belongs to one topic or to several.
 *
 * <p>A word is found in any letter case, with a blank, an underscore, a dash or nothing between its parts: {@code date of
 * birth} is in {@code dateOfBirth} and in {@code DATE_OF_BIRTH}. A word given in capitals is found in capitals only: SIN is
 * a number in Canada, sin is not. It begins and ends where words do, in scripts that have blanks between them, and a
 * plural s is no other word.
 */
final class Lexicon {

    /** Thai, Chinese, Japanese and others that write their words in one. */
    private static final char FIRST_WITHOUT_BLANKS = 0x0E00;

    private static final int LETTER_BITS = 31;

    private final WordTree root;
    private final @Nullable WordTree[] roots = new WordTree[128];

    /** For each first letter the second ones, a bit each; letter case makes no difference in the low five bits. */
    private final int[] pairs = new int[LETTER_BITS + 1];

    private Lexicon(WordTree root) {
        this.root = root;
        for (char c = 0; c < roots.length; c++) {
            WordTree child = root.child(lower(c));
            roots[c] = child;
            for (char second = 0; child != null && second <= LETTER_BITS; second++) {
                boolean known = child.child((char) (second | 0x60)) != null;
                pairs[c & LETTER_BITS] |= known ? 1 << second : 0;
            }
        }
    }

    /**
     * Whether any word begins with these two characters, as a page has them. Most do not, and this is what makes it cheap to
     * look at every place.
     */
    boolean mayBegin(byte first, byte second) {
        if (first < 'A') {
            return first < 0 || first == '?';
        }
        return second < 'A' || (pairs[first & LETTER_BITS] >>> (second & LETTER_BITS) & 1) != 0;
    }

    /** The topics of all words that begin at this place, which must be the beginning of a word. */
    long topicsAt(Page page, int start) {
        long topics = 0;
        boolean capitals = true;
        @Nullable WordTree node = childOfRoot(page.trueAt(start));
        for (int i = start; node != null; i++) {
            char c = page.trueAt(i);
            capitals &= c == Character.toUpperCase(c);
            if (node.endsWord() && endsWord(page, i)) {
                topics |= node.topics(capitals);
            }
            node = node.child(lower(page.trueAt(i + 1)));
        }
        return topics;
    }

    private @Nullable WordTree childOfRoot(char c) {
        return c < roots.length ? roots[c] : root.child(lower(c));
    }

    /** Whether a word may begin here: not within another one, a capital behind small letters aside. */
    static boolean startsWord(Page page, int index) {
        char before = page.at(index - 1);
        if (before < 0x80 && before != '?') {
            return !Ascii.is(before, Ascii.LETTER) || (isSmall(before) && isCapital(page.at(index)));
        }
        char real = page.trueAt(index);
        return real >= FIRST_WITHOUT_BLANKS || !Character.isLetter(page.trueAt(index - 1));
    }

    private static boolean endsWord(Page page, int last) {
        char next = page.trueAt(last + 1);
        char end = page.trueAt(last);
        if (end >= FIRST_WITHOUT_BLANKS || !Character.isLetter(next) || (!isCapital(end) && isCapital(next))) {
            return true;
        }
        return next == 's' && !Character.isLetter(page.trueAt(last + 2));
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static char lower(char c) {
        if (c < 0x80) {
            return isCapital(c) ? (char) (c | 0x20) : c == '_' || c == '-' ? ' ' : c;
        }
        return Character.toLowerCase(c);
    }

    /** Gathers the words. For one thread. */
    static final class Builder {

        private final WordTree root = new WordTree();
        private final Map<List<String>, Long> topics = new HashMap<>();

        /** The topic that has exactly these words, as a bit of its own; none of them when there are no words. */
        long topic(List<String> words) {
            return words.isEmpty() ? 0 : topics.computeIfAbsent(List.copyOf(words), this::addTopic);
        }

        private long addTopic(List<String> words) {
            if (topics.size() == Long.SIZE) {
                throw new IllegalStateException("there is room for " + Long.SIZE + " topics only");
            }
            long topic = 1L << topics.size();
            words.forEach(word -> add(root, word, 0, topic));
            return topic;
        }

        private static void add(WordTree node, String word, int from, long topic) {
            WordTree at = node;
            for (int i = from; i < word.length(); i++) {
                if (word.charAt(i) == ' ') {
                    add(at, word, i + 1, topic);
                }
                at = at.grow(lower(word.charAt(i)));
            }
            at.endWord(topic, !word.equals(word.toLowerCase(Locale.ROOT)));
        }

        Lexicon build() {
            return new Lexicon(root);
        }
    }
}
