package io.watchgate.detect.secrets;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words with what they stand for, to be walked along a text letter by letter. All words are ASCII. */
final class Trie<T> {

    static final int ROOT = 0;
    /** The text has left all words. */
    static final int NONE = -1;

    /** The first step by table, since most texts leave at it; the others through lists of siblings. */
    private final int[] first = new int[128];

    private byte[] label = new byte[64];
    private int[] child = new int[64];
    private int[] sibling = new int[64];

    @Nullable private Object[] values = new Object[64];

    private int size = 1;

    Trie(Map<String, T> words) {
        Arrays.fill(first, NONE);
        child[ROOT] = NONE;
        words.forEach(this::add);
    }

    private void add(String word, T value) {
        if (word.isEmpty()) {
            throw new IllegalArgumentException("an empty word would be everywhere");
        }
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            byte c = (byte) word.charAt(i);
            if (c != word.charAt(i)) {
                throw new IllegalArgumentException("not ASCII: '" + word + "'");
            }
            int next = step(node, c);
            node = next == NONE ? grow(node, c) : next;
        }
        values[node] = value;
    }

    private int grow(int parent, byte c) {
        if (size == label.length) {
            label = Arrays.copyOf(label, size * 2);
            child = Arrays.copyOf(child, size * 2);
            sibling = Arrays.copyOf(sibling, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        int node = size++;
        label[node] = c;
        child[node] = NONE;
        if (parent == ROOT) {
            first[c] = node;
            sibling[node] = NONE;
        } else {
            sibling[node] = child[parent];
            child[parent] = node;
        }
        return node;
    }

    /** The node after this character, or {@link #NONE}. */
    int step(int node, byte c) {
        if (node == ROOT) {
            return c < 0 ? NONE : first[c];
        }
        int next = child[node];
        while (next != NONE && label[next] != c) {
            next = sibling[next];
        }
        return next;
    }

    /** What the word that ends at this node stands for; null when none ends there. */
    @SuppressWarnings("unchecked")
    @Nullable T value(int node) {
        return (T) values[node];
    }

    /** Whether one of the words, in lower case, stands between two places of the text, in any case. */
    boolean isIn(Scan scan, int from, int to) {
        for (int start = Math.max(0, from); start < to; start++) {
            int node = ROOT;
            for (int at = start; at < to && node != NONE; at++) {
                node = step(node, Chars.lower(scan.text[at]));
                if (node != NONE && values[node] != null) {
                    return true;
                }
            }
        }
        return false;
    }
}
