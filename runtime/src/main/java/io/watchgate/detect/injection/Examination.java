package io.watchgate.detect.injection;

import io.watchgate.detect.Match;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Reads a text, gathers the evidence in it and has it weighed. Immutable, like the detectors in front of it. */
final class Examination {

    /** One phrase counts once in so many characters, so that a repeated one costs no more than its reading. */
    private static final int APART = 32;

    private static final double NAMED_AFTER = 0.5;

    private final Vocabulary vocabulary;
    private final PhraseIndex index;
    private final Surroundings surroundings;
    private final Scales scales;

    Examination(Sensitivity sensitivity, ToDoubleFunction<Phrase> weight) {
        PhraseTable table = PhraseTable.shared();
        this.vocabulary = table.vocabulary();
        this.index = new PhraseIndex(table, weight);
        this.surroundings = new Surroundings(table);
        this.scales = new Scales(sensitivity);
    }

    void examine(String text, @Nullable Speaker speaker, Consumer<Match> hits) {
        Reading reading = Reading.of(text, vocabulary, speaker);
        Gathering gathering = new Gathering(reading, speaker);
        index.search(reading.tokens(), gathering);
        if (!gathering.evidence.isEmpty()) {
            scales.weigh(gathering.evidence, hits);
        }
    }

    private final class Gathering implements PhraseIndex.Found {
        private final Reading reading;
        private final @Nullable Speaker speaker;
        private final List<Evidence> evidence = new ArrayList<>();
        private final IdentityHashMap<Phrase, Integer> lastStarts = new IdentityHashMap<>();

        Gathering(Reading reading, @Nullable Speaker speaker) {
            this.reading = reading;
            this.speaker = speaker;
        }

        @Override
        public void phrase(Phrase phrase, double weight, int first, int last) {
            Tokens tokens = reading.tokens();
            int start = tokens.start(first);
            Integer before = lastStarts.get(phrase);
            if (before != null && Math.abs(start - before) < APART) {
                return;
            }
            lastStarts.put(phrase, start);
            double share = surroundings.share(reading, phrase.family(), first, last);
            if (speaker != null && phrase.family() == Family.FILE_ACCESS && isNamedAfter(first, last, speaker)) {
                share *= NAMED_AFTER;
            }
            int end = Math.max(tokens.end(last), tokens.end(first));
            evidence.add(new Evidence(phrase.family(), weight * share, start, end));
        }

        /** Whether the name of the speaker says what the phrase says: {@code read_credentials} reads credentials. */
        private boolean isNamedAfter(int first, int last, Speaker named) {
            Set<String> own = ToolNames.words(named.name());
            for (int token = first; token <= last; token++) {
                String word = vocabulary.word(reading.tokens().word(token));
                if (own.contains(word.startsWith(".") ? word.substring(1) : word)) {
                    return true;
                }
            }
            return false;
        }
    }
}
