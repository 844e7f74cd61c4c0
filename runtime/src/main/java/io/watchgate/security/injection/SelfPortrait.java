package io.watchgate.security.injection;

import io.watchgate.detect.Match;
import io.watchgate.detect.injection.DescriptionJudge;
import io.watchgate.detect.injection.Speaker;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.StringWalk;
import io.watchgate.text.Budget;
import io.watchgate.text.LayeredText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads what somebody says about itself, every string of it and in all its layers. Immutable. */
final class SelfPortrait {

    /** Of everything that speaks against it. */
    private final List<Match> matches = new ArrayList<>();

    private final boolean isWhole;

    SelfPortrait(JsonText words, Speaker speaker, DescriptionJudge judge, Budget budget) {
        for (StringWalk walk = words.strings(); walk.next(); ) {
            LayeredText.of(walk.text(), budget).forEachReading(reading -> judge.scan(reading, speaker, matches::add));
        }
        this.isWhole = !budget.isExhausted();
    }

    /** What speaks most against it; empty when nothing does. */
    Optional<Match> worst() {
        return matches.stream().max(Comparator.comparingDouble(Match::confidence));
    }

    /** Whether all of it could be read. */
    boolean isWhole() {
        return isWhole;
    }
}
