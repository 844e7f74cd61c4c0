package io.watchgate.detect.secrets;

import io.watchgate.detect.Detector;
import io.watchgate.detect.Match;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What a detector finds, in the words that tests compare. */
final class Found {

    static final SecretsDetector DEFAULT = new SecretsDetector(SecretsOptions.DEFAULT);

    private Found() {}

    static List<Match> matches(Detector detector, String text) {
        List<Match> matches = new ArrayList<>();
        detector.scan(text, matches::add);
        return matches;
    }

    /** Each hit as {@code rule: text}. */
    static List<String> in(String text) {
        return by(DEFAULT, text);
    }

    static List<String> by(Detector detector, String text) {
        return matches(detector, text).stream()
                .map(match -> match.rule() + ": " + text.substring(match.start(), match.end()))
                .toList();
    }

    static SecretsDetector only(RuleFamily first, RuleFamily... others) {
        return new SecretsDetector(new SecretsOptions(EnumSet.of(first, others), 16, 2.5, List.of()));
    }

    static double confidence(String rule, String text) {
        return matches(DEFAULT, text).stream()
                .filter(match -> match.rule().equals(rule))
                .mapToDouble(Match::confidence)
                .max()
                .orElseThrow();
    }
}
