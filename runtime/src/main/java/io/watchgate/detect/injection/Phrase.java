package io.watchgate.detect.injection;

import java.util.List;
import java.util.Objects;

/**
 * Words that say something when they stand in this order, with few others between them.
 *
 * @param family what the phrase is evidence of
 * @param traffic its weight in what goes through the gateway, 0 when it says nothing there
 * @param description its weight in what a server says about itself
 * @param parts at least one
 */
record Phrase(Family family, double traffic, double description, List<Part> parts) {

    Phrase {
        Objects.requireNonNull(family, "family");
        checkWeight("traffic", traffic);
        checkWeight("description", description);
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a phrase of " + family + " has no words");
        }
    }

    /**
     * One place of a phrase.
     *
     * @param words what may stand there
     * @param gap how many other words may stand between the place before and this one
     */
    record Part(WordSet words, int gap) {
        Part {
            Objects.requireNonNull(words, "words");
            if (gap < 0 || gap >= Tokens.SENTENCE) {
                throw new IllegalArgumentException("a gap of " + gap + " words would reach beyond the sentence");
            }
        }
    }

    private static void checkWeight(String name, double weight) {
        if (!(weight >= 0 && weight < 1)) {
            throw new IllegalArgumentException(name + " is not from 0 to 1: " + weight);
        }
    }
}
