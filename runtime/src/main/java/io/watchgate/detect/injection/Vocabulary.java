package io.watchgate.detect.injection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that phrases are made of, by number. Marks have the first numbers.
 *
 * <p>A word is found by its hash alone: 32 bits for some two thousand words. Whoever makes up a word with the same hash
 * gets his text suspected a little more.
 */
final class Vocabulary {

    static final int NONE = -1;

    private static final int SPARSE = 4;
    private static final int CHARS = 0x10000;

    private final int[] hashes;
    private final int[] numbers;
    private final int mask;
    private final long[] foreignStarts = new long[CHARS / Long.SIZE];
    private final List<String> words;

    private Vocabulary(List<String> words) {
        this.words = List.copyOf(words);
        int slots = Integer.highestOneBit(words.size() * SPARSE) * 2;
        this.hashes = new int[slots];
        this.numbers = new int[slots];
        this.mask = slots - 1;
        for (int number = 0; number < words.size(); number++) {
            put(words.get(number), number);
        }
    }

    /** The number of a word by its hash, or {@link #NONE}. */
    int find(int hash) {
        int slot = slot(hash);
        int there = hashes[slot];
        while (there != 0) {
            if (there == hash) {
                return numbers[slot];
            }
            slot = slot + 1 & mask;
            there = hashes[slot];
        }
        return NONE;
    }

    /** A quick look that rules out most words: short, so that the compiler puts it where it is asked. */
    boolean mayHave(int hash) {
        return hashes[(hash ^ hash >>> 15) & mask] != 0;
    }

    int size() {
        return words.size();
    }

    String word(int number) {
        return words.get(number);
    }

    /** Whether a word that is not Latin begins with this letter. */
    boolean beginsForeign(char c) {
        return (foreignStarts[c >> 6] & 1L << c) != 0;
    }

    private void put(String word, int number) {
        int hash = Alphabet.hash(word);
        if (hash == 0 || find(hash) != NONE) {
            throw new IllegalArgumentException("'" + word + "' has the hash of another word");
        }
        int slot = slot(hash);
        while (hashes[slot] != 0) {
            slot = slot + 1 & mask;
        }
        hashes[slot] = hash;
        numbers[slot] = number;
        char first = Alphabet.fold(word.charAt(0));
        if (first >= 0x100) {
            foreignStarts[first >> 6] |= 1L << first;
        }
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & mask;
    }

    /** Gathers words while the phrases are read. */
    static final class Builder {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        Builder() {
            for (Mark mark : Mark.values()) {
                if (number(mark.word()) != mark.number()) {
                    throw new IllegalStateException(mark + " has not the number of its place");
                }
            }
        }

        int number(String word) {
            StringBuilder folded = new StringBuilder(word.length());
            for (int i = 0; i < word.length(); i++) {
                folded.append(Alphabet.fold(word.charAt(i)));
            }
            return numbers.computeIfAbsent(folded.toString(), key -> numbers.size());
        }

        Vocabulary build() {
            return new Vocabulary(new ArrayList<>(numbers.keySet()));
        }
    }
}
