package io.watchgate.detect.injection;

/**
 * Words of scripts that do not fit a byte. Where a script has no blanks between its words, or hangs particles on them, a
 * known word is taken wherever it stands, the longest first; elsewhere a word ends where its letters end.
 */
final class ForeignWords {

    private static final int LONGEST = 5;

    private final Reading reading;
    private final String text;
    private final byte[] bytes;

    ForeignWords(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
        this.bytes = reading.bytes();
    }

    /** Reads one word and answers where the next may begin. */
    int at(int i) {
        char c = text.charAt(i);
        if (c < 0x100) {
            return i + 1;
        }
        return hasNoBlanks(c) ? inside(i) : whole(i);
    }

    private int inside(int i) {
        Vocabulary vocabulary = reading.vocabulary();
        if (vocabulary.beginsForeign(text.charAt(i))) {
            int number = Vocabulary.NONE;
            int end = i;
            int hash = 0;
            int limit = Math.min(bytes.length, i + LONGEST);
            for (int j = i; j < limit && bytes[j] == Alphabet.FOREIGN_BYTE; j++) {
                hash = Alphabet.step(hash, text.charAt(j));
                int longer = vocabulary.mayHave(hash) ? vocabulary.find(hash) : Vocabulary.NONE;
                if (longer != Vocabulary.NONE) {
                    number = longer;
                    end = j + 1;
                }
            }
            if (number != Vocabulary.NONE) {
                reading.word(number, i, end);
                return end;
            }
        }
        reading.word(Vocabulary.NONE, i, i + 1);
        return i + 1;
    }

    private int whole(int start) {
        int hash = 0;
        int i = start;
        while (i < bytes.length) {
            if (bytes[i] == Alphabet.FOREIGN_BYTE) {
                hash = Alphabet.step(hash, Alphabet.fold(text.charAt(i)));
            } else if (bytes[i] != Alphabet.JOINT_BYTE) {
                break;
            }
            i++;
        }
        reading.word(reading.vocabulary().find(hash), start, i);
        return i;
    }

    private static boolean hasNoBlanks(char c) {
        return c >= '\u3040' && c <= '\u30FF'
                || c >= '\u3400' && c <= '\u9FFF'
                || c >= '\uAC00' && c <= '\uD7A3'
                || c >= '\uF900' && c <= '\uFAFF';
    }
}
