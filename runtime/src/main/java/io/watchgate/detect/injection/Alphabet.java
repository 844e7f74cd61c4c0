package io.watchgate.detect.injection;

/**
 * What each byte of a text is to the reader. A letter or digit is a positive number, the same for upper and lower case and
 * with or without accent; what only separates is 0; what needs a closer look is negative.
 */
final class Alphabet {

    static final int NOTHING = 0;
    /** Joins what stands on both sides: a soft hyphen, an apostrophe before a last t. */
    static final int JOINT = -1;
    /** An invisible character that tells something about its author; joins too. */
    static final int UNSEEN = -2;
    /** A letter that does not fit a byte; the text itself has it. */
    static final int FOREIGN = -3;

    static final int LINE = -4;
    static final int STOP = -5;
    static final int MARK = -6;

    /** The stand-ins of the byte view, in the place of control characters that no text has. */
    static final byte FOREIGN_BYTE = (byte) 0x80;

    static final byte TAGS_BYTE = (byte) 0x81;
    static final byte BIDI_BYTE = (byte) 0x82;
    static final byte INVISIBLE_BYTE = (byte) 0x83;
    static final byte JOINT_BYTE = (byte) 0xAD;

    private static final byte[] KINDS = new byte[256];
    private static final int FOLDED = 0x180;
    private static final int FIRST_ACCENT = 0xC0;
    /** The letters from U+00C0 on without accents; a question mark where there is no letter. */
    private static final String PLAIN = "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static final char[] FOLDS = new char[FOLDED];

    static {
        for (char c = 0; c < FOLDED; c++) {
            FOLDS[c] = folded(c);
        }
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = Character.isLetterOrDigit(c) && FOLDS[c] < 0x80 ? (byte) FOLDS[c] : NOTHING;
        }
        set("#:@<[]{_`\"=-*~>", MARK);
        set(".!?", STOP);
        KINDS['\n'] = LINE;
        KINDS['\''] = JOINT;
        KINDS[JOINT_BYTE & 0xFF] = JOINT;
        KINDS[FOREIGN_BYTE & 0xFF] = FOREIGN;
        KINDS[TAGS_BYTE & 0xFF] = UNSEEN;
        KINDS[BIDI_BYTE & 0xFF] = UNSEEN;
        KINDS[INVISIBLE_BYTE & 0xFF] = UNSEEN;
    }

    private Alphabet() {}

    /** The kinds by byte. It is shared and not copied, since it is read for every letter: nobody writes to it. */
    static byte[] kinds() {
        return KINDS;
    }

    static int kind(byte b) {
        return KINDS[b & 0xFF];
    }

    /** The letter without accent in lower case, or the character as it is. */
    static char fold(char c) {
        return c < FOLDED ? FOLDS[c] : Character.toLowerCase(c);
    }

    /** The hash of a word is that of its folded letters; the reader computes the same while it walks. */
    static int hash(CharSequence word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = step(hash, fold(word.charAt(i)));
        }
        return hash;
    }

    static int step(int hash, int letter) {
        return hash * 31 + letter;
    }

    private static void set(String characters, int kind) {
        for (int i = 0; i < characters.length(); i++) {
            KINDS[characters.charAt(i)] = (byte) kind;
        }
    }

    private static char folded(char c) {
        char plain = c < FIRST_ACCENT ? '?' : PLAIN.charAt(c - FIRST_ACCENT);
        return plain == '?' ? Character.toLowerCase(c) : plain;
    }
}
