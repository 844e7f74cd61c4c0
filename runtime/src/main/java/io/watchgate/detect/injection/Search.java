package io.watchgate.detect.injection;

/** The search for one phrase, from its anchor to both sides. */
final class Search {

    private static final int NOWHERE = -1;

    private final Phrase phrase;
    private final double weight;
    private final WordSet[] words;
    private final int[] gaps;
    private final int anchor;
    private final long groups;

    Search(Phrase phrase, double weight) {
        this.phrase = phrase;
        this.weight = weight;
        this.words = phrase.parts().stream().map(Phrase.Part::words).toArray(WordSet[]::new);
        this.gaps = phrase.parts().stream().mapToInt(Phrase.Part::gap).toArray();
        int rarest = 0;
        while (rarest < words.length - 1 && words[rarest].common()) {
            rarest++;
        }
        this.anchor = words[rarest].common() ? 0 : rarest;
        long all = 0;
        for (WordSet each : words) {
            all |= each.group();
        }
        this.groups = all;
    }

    int[] anchorWords() {
        return words[anchor].words();
    }

    boolean needsNone(long missing) {
        return (groups & missing) == 0;
    }

    /** Of several words that fit, the nearest is taken: no way back, so the time is that of the gaps. */
    void at(Tokens tokens, int token, PhraseIndex.Found found) {
        int last = token;
        for (int part = anchor + 1; part < words.length; part++) {
            last = after(tokens, last, words[part], gaps[part]);
            if (last == NOWHERE) {
                return;
            }
        }
        int first = token;
        for (int part = anchor; part > 0; part--) {
            first = before(tokens, first, words[part - 1], gaps[part]);
            if (first == NOWHERE) {
                return;
            }
        }
        found.phrase(phrase, weight, first, last);
    }

    private static int before(Tokens tokens, int from, WordSet words, int gap) {
        int farthest = tokens.place(from) - gap - 1;
        for (int token = from - 1; token >= 0 && tokens.place(token) >= farthest; token--) {
            if (words.has(tokens.word(token))) {
                return token;
            }
        }
        return NOWHERE;
    }

    private static int after(Tokens tokens, int from, WordSet words, int gap) {
        int farthest = tokens.place(from) + gap + 1;
        int size = tokens.size();
        for (int token = from + 1; token < size && tokens.place(token) <= farthest; token++) {
            if (words.has(tokens.word(token))) {
                return token;
            }
        }
        return NOWHERE;
    }
}
