package io.watchgate.detect.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the reader sees in a text, in words. */
final class Words {

    private Words() {}

    /** The known words of a text, with the vocabulary of the product. */
    static List<String> of(String text) {
        return of(PhraseTable.shared(), text, null);
    }

    static List<String> of(String text, Speaker speaker) {
        return of(PhraseTable.shared(), text, speaker);
    }

    /** Those of a vocabulary of a few words. */
    static List<String> known(String words, String text) {
        return of(vocabulary(words), text, null);
    }

    private static List<String> of(PhraseTable table, String text, @Nullable Speaker speaker) {
        Reading reading = Reading.of(text, table.vocabulary(), speaker);
        List<String> seen = new ArrayList<>();
        for (int token = 0; token < reading.tokens().size(); token++) {
            String word = table.vocabulary().word(reading.tokens().word(token));
            if (!word.equals(Mark.START.word())) {
                seen.add(word);
            }
        }
        return seen;
    }

    /** How many words lie between the first and the last known word, more than a sentence when one ends there. */
    static int distance(String words, String text) {
        Tokens tokens = Reading.of(text, vocabulary(words).vocabulary(), null).tokens();
        return tokens.place(tokens.size() - 1) - tokens.place(1);
    }

    private static PhraseTable vocabulary(String words) {
        return PhraseTable.parse("some = " + words + "\noverride 1 1 <some>");
    }

    static Speaker speaker(String name, String... siblings) {
        return new Speaker(name, Set.of(siblings));
    }
}
