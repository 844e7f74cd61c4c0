package io.watchgate.detect.pii;

import io.watchgate.detect.Match;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What a detector finds, in a form that is easy to compare. */
final class Findings {

    /** The minimum that policies begin with. */
    static final double DEFAULT_MINIMUM = 0.6;

    static final PiiDetector ALL = new PiiDetector(EnumSet.allOf(PiiType.class), Optional.empty());

    private Findings() {}

    static PiiDetector of(PiiType type) {
        return new PiiDetector(EnumSet.of(type), Optional.empty());
    }

    static List<Match> all(PiiDetector detector, String text) {
        List<Match> matches = new ArrayList<>();
        detector.scan(text, matches::add);
        return matches;
    }

    /** Rule and text of every match that is worth acting upon. */
    static List<String> sure(PiiDetector detector, String text) {
        return all(detector, text).stream()
                .filter(match -> match.confidence() >= DEFAULT_MINIMUM)
                .map(match -> match.rule() + " " + text.substring(match.start(), match.end()))
                .toList();
    }

    /** The texts of those matches. */
    static List<String> texts(PiiType type, String text) {
        return sure(of(type), text).stream()
                .map(found -> found.substring(found.indexOf(' ') + 1))
                .toList();
    }

    /** The confidence of the surest match, or zero. */
    static double confidence(PiiType type, String text) {
        return all(of(type), text).stream().mapToDouble(Match::confidence).max().orElse(0);
    }
}
