package io.watchgate.detect.injection;

import java.util.List;

/**
 * What stands around a phrase and makes it less than an order: quotation marks, words of somebody who speaks about attacks
 * rather than making one, and a "not" before it. None of these clears a phrase altogether, or it would be the way around.
 */
final class Surroundings {

    /** The groups of the table that it asks for. */
    static final List<String> GROUPS =
            List.of("cue", "quote_cue", "cue_after", "sample", "negation", "double_negation");

    private static final double QUOTED_AS_EXAMPLE = 0.25;
    private static final double SPOKEN_ABOUT = 0.4;
    private static final double QUOTED = 0.75;
    private static final double NEGATED = 0.35;

    private static final double CODE = 0.55;
    private static final String CODE_CHARACTERS = "=(){};$%\\";
    private static final int CODE_MARKS = 2;
    private static final int WORDS_BEFORE = 13;
    private static final int WORDS_AFTER = 9;
    private static final int NEAR = 3;
    private static final int CHARACTERS = 64;

    private final WordSet cue;
    private final WordSet quoteCue;
    private final WordSet cueAfter;
    private final WordSet sample;
    private final WordSet negation;
    private final WordSet doubleNegation;

    Surroundings(PhraseTable table) {
        this.cue = table.group("cue");
        this.quoteCue = table.group("quote_cue");
        this.cueAfter = table.group("cue_after");
        this.sample = table.group("sample");
        this.negation = table.group("negation");
        this.doubleNegation = table.group("double_negation");
    }

    /** What is left of the weight of the phrase between two tokens. */
    double share(Reading reading, Family family, int first, int last) {
        Tokens tokens = reading.tokens();
        boolean about = false;
        boolean example = false;
        boolean negated = false;
        boolean doubled = false;
        boolean label = false;
        int place = tokens.place(first);
        for (int token = first - 1; token >= 0 && place - tokens.place(token) <= WORDS_BEFORE; token--) {
            int word = tokens.word(token);
            int distance = place - tokens.place(token);
            about |= cue.has(word) || label && sample.has(word);
            example |= quoteCue.has(word);
            label |= word == Mark.LABEL.number() || word == Mark.COLON.number();
            doubled |= doubleNegation.has(word);
            negated |= distance <= NEAR && !doubled && negation.has(word);
        }
        place = tokens.place(last);
        int size = tokens.size();
        for (int token = last + 1; token < size && tokens.place(token) - place <= WORDS_AFTER; token++) {
            example |= cueAfter.has(tokens.word(token));
        }
        boolean quoted = isQuoted(reading.bytes(), tokens.start(first), tokens.end(last));
        double share = about ? SPOKEN_ABOUT : 1;
        if (quoted) {
            share = about || example ? QUOTED_AS_EXAMPLE : QUOTED;
        }
        if (family.isOfWords() && isCode(reading.bytes(), tokens.start(first), tokens.end(last))) {
            share *= CODE;
        }
        return negated ? share * NEGATED : share;
    }

    /** Words of a program say nothing to anybody. What imitates a program is not judged by its words, but by its marks. */
    private static boolean isCode(byte[] bytes, int start, int end) {
        int marks = 0;
        for (int i = start; i < end && marks < CODE_MARKS; i++) {
            marks += CODE_CHARACTERS.indexOf(bytes[i]) >= 0 ? 1 : 0;
        }
        return marks >= CODE_MARKS;
    }

    /** Whether a quotation mark stands shortly before the beginning and the same within or shortly after it. */
    private static boolean isQuoted(byte[] bytes, int start, int end) {
        int limit = Math.max(0, start - CHARACTERS);
        for (int i = start - 1; i >= limit && bytes[i] != '\n'; i--) {
            byte b = bytes[i];
            if (isQuote(b) && opens(bytes, i)) {
                return closes(bytes, start, end, b);
            }
        }
        return false;
    }

    /** Behind no letter, or behind one alone, as in {@code r'...'}. */
    private static boolean opens(byte[] bytes, int i) {
        return i == 0 || Alphabet.kind(bytes[i - 1]) <= 0 || i == 1 || Alphabet.kind(bytes[i - 2]) <= 0;
    }

    private static boolean closes(byte[] bytes, int start, int end, byte quote) {
        int limit = Math.min(bytes.length, end + CHARACTERS);
        for (int i = start; i < limit && bytes[i] != '\n'; i++) {
            if (bytes[i] == quote && (i + 1 == bytes.length || Alphabet.kind(bytes[i + 1]) <= 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuote(byte b) {
        return b == '"' || b == '\'' || b == '`' || b == (byte) '\u00AB' || b == (byte) '\u00BB';
    }
}
