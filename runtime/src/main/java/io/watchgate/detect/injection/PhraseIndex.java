package io.watchgate.detect.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Phrases by the word at which a search for them begins: the first of theirs that few texts have. Most words begin none,
 * so most texts cost no more than their reading.
 */
final class PhraseIndex {

    /** A phrase as the search needs it. */
    private record Entry(Phrase phrase, double weight, int anchor, long groups) {}

    private static final Entry[] NOTHING = {};

    private final Entry[][] byAnchor;
    private final long[] groups;

    PhraseIndex(PhraseTable table, ToDoubleFunction<Phrase> weight) {
        int size = table.vocabulary().size();
        this.groups = new long[size];
        List<List<Entry>> lists = new ArrayList<>();
        for (int word = 0; word < size; word++) {
            lists.add(new ArrayList<>());
        }
        for (Phrase phrase : table.phrases()) {
            if (weight.applyAsDouble(phrase) > 0) {
                Entry entry = entry(phrase, weight.applyAsDouble(phrase));
                for (int word : phrase.parts().get(entry.anchor()).words().words()) {
                    lists.get(word).add(entry);
                }
            }
        }
        this.byAnchor = lists.stream().map(list -> list.toArray(NOTHING)).toArray(Entry[][]::new);
    }

    private Entry entry(Phrase phrase, double weight) {
        long all = 0;
        int anchor = -1;
        for (int i = 0; i < phrase.parts().size(); i++) {
            WordSet words = phrase.parts().get(i).words();
            all |= words.group();
            for (int word : words.words()) {
                groups[word] |= words.group();
            }
            anchor = anchor < 0 && !words.common() ? i : anchor;
        }
        return new Entry(phrase, weight, Math.max(anchor, 0), all);
    }

    void search(Tokens tokens, Found found) {
        long there = 0;
        int size = tokens.size();
        for (int token = 0; token < size; token++) {
            there |= groups[tokens.word(token)];
        }
        for (int token = 0; token < size; token++) {
            for (Entry entry : byAnchor[tokens.word(token)]) {
                if ((entry.groups() & ~there) == 0) {
                    tryAt(tokens, token, entry, found);
                }
            }
        }
    }

    private static void tryAt(Tokens tokens, int anchor, Entry entry, Found found) {
        List<Phrase.Part> parts = entry.phrase().parts();
        int first = anchor;
        for (int part = entry.anchor(); part > 0; part--) {
            first = before(tokens, first, parts.get(part - 1).words(), parts.get(part).gap());
            if (first < 0) {
                return;
            }
        }
        int last = anchor;
        for (int part = entry.anchor() + 1; part < parts.size(); part++) {
            last = after(tokens, last, parts.get(part));
            if (last < 0) {
                return;
            }
        }
        found.phrase(entry.phrase(), entry.weight(), first, last);
    }

    private static int before(Tokens tokens, int from, WordSet words, int gap) {
        int farthest = tokens.place(from) - gap - 1;
        for (int token = from - 1; token >= 0 && tokens.place(token) >= farthest; token--) {
            if (words.has(tokens.word(token))) {
                return token;
            }
        }
        return -1;
    }

    private static int after(Tokens tokens, int from, Phrase.Part part) {
        int farthest = tokens.place(from) + part.gap() + 1;
        int size = tokens.size();
        for (int token = from + 1; token < size && tokens.place(token) <= farthest; token++) {
            if (part.words().has(tokens.word(token))) {
                return token;
            }
        }
        return -1;
    }

    /** Is told of each phrase, by its first and last token. */
    interface Found {
        void phrase(Phrase phrase, double weight, int first, int last);
    }
}
