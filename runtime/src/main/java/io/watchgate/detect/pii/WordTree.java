package io.watchgate.detect.pii;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A tree of letters: the words that go on from a common beginning. Once it is grown, any thread may read it. */
final class WordTree {

    private char[] letters = {};
    private WordTree[] children = {};
    private long topics;
    private long topicsInCapitals;

    @Nullable WordTree child(char letter) {
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == letter) {
                return children[i];
            }
        }
        return null;
    }

    WordTree grow(char letter) {
        WordTree known = child(letter);
        if (known != null) {
            return known;
        }
        WordTree grown = new WordTree();
        letters = Arrays.copyOf(letters, letters.length + 1);
        children = Arrays.copyOf(children, letters.length);
        letters[letters.length - 1] = letter;
        children[letters.length - 1] = grown;
        return grown;
    }

    void endWord(long topic, boolean inCapitalsOnly) {
        if (inCapitalsOnly) {
            topicsInCapitals |= topic;
        } else {
            topics |= topic;
        }
    }

    boolean endsWord() {
        return (topics | topicsInCapitals) != 0;
    }

    /** The topics of the word that ends here, by how it was written. */
    long topics(boolean inCapitals) {
        return inCapitals ? topics | topicsInCapitals : topics;
    }
}
