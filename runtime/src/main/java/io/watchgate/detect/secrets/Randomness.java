package io.watchgate.detect.secrets;

/** Tells what a generator made from what a person named. */
final class Randomness {

    /** Words of a language stay below it, however long; a row of letters of which none was chosen does not. */
    private static final double BITS_OF_NO_WORD = 3.8;

    /** A word without a vowel for so long is none. */
    private static final int CONSONANTS_OF_NO_WORD = 5;

    /** An identifier has one number or two, however long it is. */
    private static final int NUMBERS_OF_A_NAME = 2;

    /** Letters one after the other in the alphabet, as people type them who want something that looks random. */
    private static final int ROW_OF_NO_WORD = 4;

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
        int length = end - start;
        int inWords = wordLetters(text, start, end);
        if (digits == 0) {
            return bits >= BITS_OF_NO_WORD && inWords * 2 < length;
        }
        boolean named = numbers(text, start, end) <= NUMBERS_OF_A_NAME && inWords * 20 >= length * 11;
        return !named && inWords * 3 <= length * 2 && longestPart(text, start, end) >= minPart;
    }

    /** How many stretches of digits there are. */
    private static int numbers(byte[] text, int start, int end) {
        int count = 0;
        for (int at = start; at < end; at++) {
            boolean begins = at == start || Chars.kind(text[at - 1]) != Chars.DIGIT;
            count += begins && Chars.kind(text[at]) == Chars.DIGIT ? 1 : 0;
        }
        return count;
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
        boolean mixed = kinds(text, start, end) == 3;
        for (int at = start; at <= end; at++) {
            boolean inWord = at < end
                    && Chars.isLetter(text[at])
                    && !(at > from && Chars.kind(text[at]) == Chars.UPPER && Chars.kind(text[at - 1]) == Chars.LOWER);
            if (!inWord) {
                count += isWordLike(text, from, at) && !(mixed && isLoud(text, from)) ? at - from : 0;
                from = at < end && Chars.isLetter(text[at]) ? at : at + 1;
            }
        }
        return count;
    }

    private static boolean isWordLike(byte[] text, int start, int end) {
        int length = end - start;
        if (length < 3 || length > 18) {
            return false;
        }
        int vowels = 0;
        int consonants = 0;
        int row = 1;
        for (int at = start; at < end; at++) {
            boolean vowel = "aeiouy".indexOf(Chars.lower(text[at])) >= 0;
            vowels += vowel ? 1 : 0;
            consonants = vowel ? 0 : consonants + 1;
            row = at > start && text[at] == text[at - 1] + 1 ? row + 1 : 1;
            if (consonants >= CONSONANTS_OF_NO_WORD || row >= ROW_OF_NO_WORD) {
                return false;
            }
        }
        return vowels * 6 >= length && isCasedLikeAWord(text, start, end);
    }

    /** Whether it begins with two capitals: among small letters and digits that is no word. */
    private static boolean isLoud(byte[] text, int start) {
        return Chars.kind(text[start]) == Chars.UPPER && Chars.kind(text[start + 1]) == Chars.UPPER;
    }

    /** All small, all capital in a text of capitals, or with one capital first. */
    private static boolean isCasedLikeAWord(byte[] text, int start, int end) {
        int capitals = 0;
        for (int at = start; at < end; at++) {
            capitals += Chars.kind(text[at]) == Chars.UPPER ? 1 : 0;
        }
        return capitals == 0 || capitals == end - start || (capitals == 1 && Chars.kind(text[start]) == Chars.UPPER);
    }
}
