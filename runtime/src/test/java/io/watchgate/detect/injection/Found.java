package io.watchgate.detect.injection;

import io.watchgate.detect.Detector;
import io.watchgate.detect.Match;
import java.util.ArrayList;
import java.util.List;

/** What the detectors find, in the words that tests compare. */
final class Found {

    static final InjectionDetector TEXTS = new InjectionDetector(Sensitivity.STANDARD);
    static final DescriptionJudge DESCRIPTIONS = new DescriptionJudge(Sensitivity.STANDARD);

    private Found() {}

    static List<Match> matches(Detector detector, String text) {
        List<Match> matches = new ArrayList<>();
        detector.scan(text, matches::add);
        return matches;
    }

    static List<Match> in(String text) {
        return matches(TEXTS, text);
    }

    static List<Match> inDescription(String text) {
        return matches(DESCRIPTIONS, text);
    }

    static List<Match> inDescription(String text, Speaker speaker) {
        List<Match> matches = new ArrayList<>();
        DESCRIPTIONS.scan(text, speaker, matches::add);
        return matches;
    }

    static List<Match> in(Corpus.Line line) {
        return line.isDescription() ? inDescription(line.text("text"), line.speaker()) : in(line.text("text"));
    }

    /** Each hit as {@code rule: text}. */
    static List<String> named(List<Match> matches, String text) {
        return matches.stream()
                .map(match -> match.rule() + ": " + text.substring(match.start(), match.end()))
                .toList();
    }

    /** The confidence of the surest hit, 0 when there is none. */
    static double confidence(List<Match> matches) {
        return matches.stream().mapToDouble(Match::confidence).max().orElse(0);
    }
}
