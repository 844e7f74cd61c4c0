package io.watchgate.detect.secrets.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Looks for many words at once (Aho and Corasick): one step of a table for each character, however many words there are.
 *
 * <p>Case does not count, among the letters of ASCII. Words are told by their number, in the order they were given.
 */
final class Keywords {

    /** Column of each character of the words; 0 for all others, which lead back to the root. */
    private final int[] columns = new int[128];

    private final List<BitSet> ending = new ArrayList<>();
    private final int width;
    private int[] table;

    Keywords(List<String> given) {
        List<String> words =
                given.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        int count = 1;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (c > 127) {
                    throw new IllegalArgumentException("a keyword is not ASCII: " + word);
                }
                columns[c] = columns[c] == 0 ? count++ : columns[c];
            }
        }
        for (char c = 'A'; c <= 'Z'; c++) {
            columns[c] = columns[Character.toLowerCase(c)];
        }
        width = count;
        table = new int[width];
        ending.add(new BitSet());
        for (int number = 0; number < words.size(); number++) {
            add(words.get(number), number);
        }
        link();
    }

    private void add(String word, int number) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            int cell = node * width + columns[word.charAt(i)];
            if (table[cell] == 0) {
                table[cell] = ending.size();
                table = Arrays.copyOf(table, table.length + width);
                ending.add(new BitSet());
            }
            node = table[cell];
        }
        ending.get(node).set(number);
    }

    /** Fills the empty cells with the step that the longest proper end of what was read would take. */
    private void link() {
        int[] fallback = new int[ending.size()];
        Deque<Integer> open = new ArrayDeque<>();
        open.add(0);
        while (!open.isEmpty()) {
            int node = open.remove();
            for (int column = 1; column < width; column++) {
                int cell = node * width + column;
                int after = node == 0 ? 0 : table[fallback[node] * width + column];
                int next = table[cell];
                if (next == 0) {
                    table[cell] = after;
                } else {
                    fallback[next] = after;
                    ending.get(next).or(ending.get(after));
                    open.add(next);
                }
            }
        }
    }

    /** The numbers of the words that are in the text. */
    BitSet in(String text) {
        BitSet found = new BitSet();
        int node = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            node = c > 127 ? 0 : table[node * width + columns[c]];
            if (node != 0 && !ending.get(node).isEmpty()) {
                found.or(ending.get(node));
            }
        }
        return found;
    }
}
