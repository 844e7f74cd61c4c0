package io.watchgate.detect.injection;

import org.jspecify.annotations.Nullable;

/**
 * One walk over one text, from its letters to its {@link Tokens}. Every character is looked at once, and again only within
 * a bounded distance.
 */
final class Reading {

    private static final int APOSTROPHE = '\'';
    /** In "1gnore" and "pr3vious": what the digits from 0 stand for. */
    private static final String LIKE_LETTERS = "oizeasgtbg";

    private static final int LETTER_BIT = 0x40;
    private static final int MARKS_BESIDE = 3;
    private static final int SHORTEST_DISGUISE = 4;
    private static final int LONGEST_DISGUISE = 32;

    private final String text;
    private final byte[] bytes;
    private final Vocabulary vocabulary;
    private final Tokens tokens = new Tokens();
    private final Marks marks;
    private final ForeignWords foreign;
    private int place;
    private int joinedHash;

    private Reading(String text, byte[] bytes, Vocabulary vocabulary, @Nullable Speaker speaker) {
        this.text = text;
        this.bytes = bytes;
        this.vocabulary = vocabulary;
        this.marks = new Marks(this, speaker);
        this.foreign = new ForeignWords(this);
    }

    static Reading of(String text, Vocabulary vocabulary, @Nullable Speaker speaker) {
        Reading reading = new Reading(text, ByteView.of(text), vocabulary, speaker);
        reading.walk();
        return reading;
    }

    Tokens tokens() {
        return tokens;
    }

    byte[] bytes() {
        return bytes;
    }

    String text() {
        return text;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    void word(int number, int start, int end) {
        place++;
        if (number != Vocabulary.NONE) {
            tokens.add(number, place, start, end);
        }
    }

    void mark(Mark mark, int start, int end) {
        word(mark.number(), start, end);
    }

    /** A mark that stands for the word beside it, and not for one more. There are few of them at one place. */
    void markHere(Mark mark, int start, int end) {
        int earlier = tokens.size() - MARKS_BESIDE;
        if (earlier < 0 || tokens.place(earlier) < place) {
            tokens.add(mark.number(), place, start, end);
        }
    }

    /** What was read from here on was no word after all. */
    void forgetFrom(int start) {
        tokens.dropFrom(start);
    }

    void newSentence() {
        place += Tokens.SENTENCE;
    }

    private void walk() {
        byte[] kinds = Alphabet.kinds();
        byte[] read = bytes;
        int length = read.length;
        if (length > 0) {
            mark(Mark.START, 0, 1);
        }
        int i = 0;
        while (i < length) {
            int kind = kinds[read[i] & 0xFF];
            if (kind > 0) {
                int start = i;
                int hash = 0;
                int common = LETTER_BIT;
                do {
                    hash = hash * 31 + kind;
                    common &= kind;
                    kind = ++i < length ? kinds[read[i] & 0xFF] : Alphabet.NOTHING;
                } while (kind > 0);
                if (kind == Alphabet.JOINT || kind == Alphabet.UNSEEN) {
                    i = join(i, hash);
                    hash = joinedHash;
                }
                place++;
                int number = vocabulary.mayHave(hash) ? vocabulary.find(hash) : Vocabulary.NONE;
                if (number >= 0) {
                    tokens.add(number, place, start, i);
                } else if (common == 0) {
                    undisguise(start, i);
                }
            } else {
                i = kind == Alphabet.NOTHING ? i + 1 : special(kind, i);
            }
        }
    }

    /** Reads what is no word and answers where to go on. */
    private int special(int kind, int i) {
        return switch (kind) {
            case Alphabet.MARK -> marks.at(i);
            case Alphabet.STOP -> stop(i);
            case Alphabet.LINE -> {
                marks.line(i);
                yield i + 1;
            }
            case Alphabet.FOREIGN -> foreign.at(i);
            case Alphabet.UNSEEN -> {
                unseen(i);
                yield i + 1;
            }
            default -> i + 1;
        };
    }

    private int stop(int i) {
        if (ByteView.isIncomplete(text, bytes, i)) {
            ByteView.complete(text, bytes, i);
            return beginOfWord(i);
        }
        return marks.stop(i);
    }

    /** What was read of a word while its rest was still unknown is read again with it. */
    private int beginOfWord(int i) {
        int start = i;
        while (start > 0 && Alphabet.kind(bytes[start - 1]) > 0) {
            start--;
        }
        forgetFrom(start);
        return start;
    }

    /** Goes on behind a joint, if the word does; answers where it ends and leaves its hash in {@link #joinedHash}. */
    private int join(int from, int hashSoFar) {
        int hash = hashSoFar;
        int end = from;
        int i = from;
        while (i < bytes.length) {
            int kind = Alphabet.kind(bytes[i]);
            if (kind > 0) {
                hash = Alphabet.step(hash, kind);
                end = i + 1;
            } else if (kind == Alphabet.UNSEEN) {
                unseen(i);
            } else if (kind != Alphabet.JOINT || bytes[i] == APOSTROPHE && !beforeLastT(i)) {
                break;
            }
            i++;
        }
        joinedHash = hash;
        return Math.max(end, i);
    }

    private boolean beforeLastT(int i) {
        return i + 1 < bytes.length
                && Alphabet.kind(bytes[i + 1]) == 't'
                && (i + 2 >= bytes.length || Alphabet.kind(bytes[i + 2]) <= 0);
    }

    private void unseen(int i) {
        byte b = bytes[i];
        if (i == 0 || bytes[i - 1] != b) {
            markHere(
                    b == Alphabet.TAGS_BYTE ? Mark.TAGS : b == Alphabet.BIDI_BYTE ? Mark.BIDI : Mark.INVISIBLE,
                    i,
                    i + 1);
        }
    }

    /** A word with digits in it may be one that is known, written so that it is not found. */
    private void undisguise(int start, int end) {
        if (end - start < SHORTEST_DISGUISE || end - start > LONGEST_DISGUISE) {
            return;
        }
        int hash = 0;
        int letters = 0;
        for (int i = start; i < end; i++) {
            int kind = Alphabet.kind(bytes[i]);
            if (kind >= '0' && kind <= '9') {
                kind = LIKE_LETTERS.charAt(kind - '0');
            } else if (kind > 0) {
                letters++;
            }
            hash = kind > 0 ? Alphabet.step(hash, kind) : hash;
        }
        int number = letters * 2 >= end - start ? vocabulary.find(hash) : Vocabulary.NONE;
        if (number != Vocabulary.NONE) {
            tokens.add(number, place, start, end);
        }
    }
}
