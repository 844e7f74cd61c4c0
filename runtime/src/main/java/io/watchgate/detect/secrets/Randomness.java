package io.watchgate.detect.secrets;

/** Tells what a generator made from what a person named. */
final class Randomness {

    /** Words of a language stay below it, however long; a row of letters of which none was chosen does not. */
    private static final double BITS_OF_NO_WORD = 3.8;

    /** A word without a vowel for so long is none. */
    private static final int CONSONANTS_OF_NO_WORD = 5;

    private Randomness() {}

    /** {@code n log2 n}, since logarithms are slow. */
    private static final double[] WEIGHTS = new double[257];

    static {
        for (int n = 2; n < WEIGHTS.length; n++) {
            WEIGHTS[n] = n * Math.log(n) / Math.log(2);
        }
    }

    /** Bits a character, by Shannon, of the first 256 characters. */
    static double entropy(byte[] text, int start, int end) {
        int[] counts = new int[128];
        int stop = Math.min(end, start + 256);
        double sum = 0;
        for (int at = start; at < stop; at++) {
            int count = counts[text[at] & 127]++;
            sum += WEIGHTS[count + 1] - WEIGHTS[count];
        }
        int length = stop - start;
        return length == 0 ? 0 : (WEIGHTS[length] - sum) / length;
    }

    /** How many of lower case, upper case and digits there are. */
    static int kinds(byte[] text, int start, int end) {
        int kinds = 0;
        for (int at = start; at < end; at++) {
            kinds |= Chars.kind(text[at]);
        }
        return Integer.bitCount(kinds & (Chars.LOWER | Chars.UPPER | Chars.DIGIT));
    }

    /**
     * Whether the text could be random: not made of words and numbers as an identifier is.
     *
     * @param minEntropy the bits that a character must carry
     * @param minPart how long a part without a joining character there must be
     */
    static boolean isRandom(byte[] text, int start, int end, double minEntropy, int minPart) {
        int letters = 0;
        int digits = 0;
        for (int at = start; at < end; at++) {
            int kind = Chars.kind(text[at]);
            letters += (kind & (Chars.LOWER | Chars.UPPER)) != 0 ? 1 : 0;
            digits += kind == Chars.DIGIT ? 1 : 0;
        }
        double bits = entropy(text, start, end);
        if (bits < minEntropy || letters == 0) {
            return false;
        }
        int wordy = wordLetters(text, start, end);
        if (digits == 0) {
            return bits >= BITS_OF_NO_WORD && wordy * 2 < end - start;
        }
        return wordy * 3 <= (end - start) * 2 && longestPart(text, start, end) >= minPart;
    }

    /** The length of the longest part without a joining character. */
    static int longestPart(byte[] text, int start, int end) {
        int longest = 0;
        int part = 0;
        for (int at = start; at < end; at++) {
            part = Chars.isAlphanumeric(text[at]) ? part + 1 : 0;
            longest = Math.max(longest, part);
        }
        return longest;
    }

    /** How many characters belong to stretches of letters that read like words, camel case counted as several. */
    private static int wordLetters(byte[] text, int start, int end) {
        int count = 0;
        int from = start;
        for (int at = start; at <= end; at++) {
            boolean inWord = at < end
                    && Chars.isLetter(text[at])
                    && !(at > from && Chars.kind(text[at]) == Chars.UPPER && Chars.kind(text[at - 1]) == Chars.LOWER);
            if (!inWord) {
                count += isWordLike(text, from, at) ? at - from : 0;
                from = at < end && Chars.isLetter(text[at]) ? at : at + 1;
            }
        }
        return count;
    }

    private static boolean isWordLike(byte[] text, int start, int end) {
        int length = end - start;
        if (length < 4 || length > 18) {
            return false;
        }
        int vowels = 0;
        int consonants = 0;
        for (int at = start; at < end; at++) {
            boolean vowel = "aeiouy".indexOf(Chars.lower(text[at])) >= 0;
            vowels += vowel ? 1 : 0;
            consonants = vowel ? 0 : consonants + 1;
            if (consonants >= CONSONANTS_OF_NO_WORD) {
                return false;
            }
        }
        return vowels * 5 >= length;
    }
}
