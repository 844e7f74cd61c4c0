package io.watchgate.security.content;

import io.watchgate.detect.Detector;
import io.watchgate.detect.Match;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Finds words, each of which is a rule of its own with a confidence. */
final class WordDetector implements Detector {

    private final Map<String, Double> words = new LinkedHashMap<>();

    WordDetector with(String word, double confidence) {
        words.put(word, confidence);
        return this;
    }

    @Override
    public void scan(String text, Consumer<Match> hits) {
        words.forEach((word, confidence) -> {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                hits.accept(new Match("word." + word.substring(0, 5), at, at + word.length(), confidence));
            }
        });
    }
}
