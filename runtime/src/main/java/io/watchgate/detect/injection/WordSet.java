package io.watchgate.detect.injection;

/** Words of the vocabulary that are one and the same to a phrase. Immutable. */
final class WordSet {

    private final int number;
    private final boolean common;
    private final long[] bits;
    private final int[] words;

    /**
     * @param number tells it from the other sets of a table
     * @param common whether many texts have a word of it, so that it is a bad place to begin a search at
     */
    WordSet(int number, boolean common, int... words) {
        this.number = number;
        this.common = common;
        this.words = words.clone();
        int largest = 0;
        for (int word : words) {
            largest = Math.max(largest, word);
        }
        this.bits = new long[(largest >> 6) + 1];
        for (int word : words) {
            bits[word >> 6] |= 1L << word;
        }
    }

    boolean has(int word) {
        int at = word >> 6;
        return at < bits.length && (bits[at] & 1L << word) != 0;
    }

    int[] words() {
        return words.clone();
    }

    boolean common() {
        return common;
    }

    /** One of 64 groups, as a bit; a text that lacks the group lacks the set. Hardly a text lacks a common one. */
    long group() {
        return common ? 0 : 1L << number;
    }
}
