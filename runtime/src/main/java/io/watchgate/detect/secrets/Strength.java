package io.watchgate.detect.secrets;

/** How much a value looks like a secret by itself. */
enum Strength {
    /** Like a word, a name, a path. */
    NONE,
    /** Like an identifier of a thing: a UUID, a serial number, a long number. */
    IDENTIFIER,
    /** Like nothing a person would write, but in one case: a hash looks the same. */
    RANDOM,
    /** Letters of both cases and digits. */
    MIXED;

    private static final int LONG_NUMBER = 20;

    /** One part of it must be as long, or it is many small ones: an identifier. */
    private static final int PART = 10;

    static Strength of(Scan scan, int start, int end, SecretsOptions options) {
        byte[] text = scan.text;
        if (Shapes.isUuid(text, start, end) || Shapes.isSerial(text, start, end)) {
            return IDENTIFIER;
        }
        if (Shapes.isPath(text, start, end)) {
            return NONE;
        }
        if (Alphabet.DIGITS.hasAll(text, start, end)) {
            return end - start >= LONG_NUMBER ? IDENTIFIER : NONE;
        }
        int part = longestMember(text, start, end);
        int partEnd = memberEnd(text, part, end);
        if (!Randomness.isRandom(text, part, partEnd, options.minEntropy(), PART)) {
            return NONE;
        }
        return Randomness.kinds(text, start, end) == 3 ? MIXED : RANDOM;
    }

    /** Where the longest part between dots begins: in {@code ed25519.Ed25519PrivateKey} each is a name. */
    private static int longestMember(byte[] text, int start, int end) {
        int longest = start;
        int longestLength = 0;
        int from = start;
        while (from < end) {
            int to = memberEnd(text, from, end);
            if (to - from > longestLength) {
                longest = from;
                longestLength = to - from;
            }
            from = to + 1;
        }
        return longest;
    }

    private static int memberEnd(byte[] text, int start, int end) {
        int at = start;
        while (at < end && text[at] != '.') {
            at++;
        }
        return at;
    }

    /**
     * Whether a value of this strength is a secret.
     *
     * @param word the telling word
     * @param gap how far from it the value stands
     * @param qualified whether more than the bare word is said: which key, whose token
     */
    boolean suffices(TellingWord word, Gap gap, boolean qualified) {
        if (gap == Gap.FAR) {
            return false;
        }
        return switch (this) {
            case NONE -> false;
            case IDENTIFIER -> gap == Gap.NONE && (word == TellingWord.SECRET || qualified);
            case RANDOM -> gap == Gap.NONE || word == TellingWord.SECRET;
            case MIXED -> true;
        };
    }
}
