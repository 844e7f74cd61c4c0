package io.watchgate.detect.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Phrases by the word at which a search for them begins: the first of theirs that few texts have. Most words begin none,
 * so most texts cost little more than their reading.
 */
final class PhraseIndex {

    private static final Search[] NOTHING = {};

    private final Search[][] byAnchor;
    private final long[] groups;

    PhraseIndex(PhraseTable table, ToDoubleFunction<Phrase> weight) {
        int size = table.vocabulary().size();
        this.groups = new long[size];
        List<List<Search>> lists = new ArrayList<>(size);
        for (int word = 0; word < size; word++) {
            lists.add(List.of());
        }
        for (Phrase phrase : table.phrases()) {
            double its = weight.applyAsDouble(phrase);
            if (its > 0) {
                Search search = new Search(phrase, its);
                for (int word : search.anchorWords()) {
                    if (lists.get(word).isEmpty()) {
                        lists.set(word, new ArrayList<>());
                    }
                    lists.get(word).add(search);
                }
                join(phrase);
            }
        }
        this.byAnchor = new Search[size][];
        for (int word = 0; word < size; word++) {
            byAnchor[word] = lists.get(word).toArray(NOTHING);
        }
    }

    private void join(Phrase phrase) {
        for (Phrase.Part part : phrase.parts()) {
            for (int word : part.words().words()) {
                groups[word] |= part.words().group();
            }
        }
    }

    void search(Tokens tokens, Found found) {
        long there = 0;
        int size = tokens.size();
        for (int token = 0; token < size; token++) {
            there |= groups[tokens.word(token)];
        }
        long missing = ~there;
        for (int token = 0; token < size; token++) {
            for (Search search : byAnchor[tokens.word(token)]) {
                if (search.needsNone(missing)) {
                    search.at(tokens, token, found);
                }
            }
        }
    }

    /** Is told of each phrase, by its first and last token. */
    interface Found {
        void phrase(Phrase phrase, double weight, int first, int last);
    }
}
