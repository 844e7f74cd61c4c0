package io.watchgate.detect.injection;

import io.watchgate.detect.Match;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Weighs what was found. Evidence that stands close together counts together: that of one family a little more than its
 * strongest, that of several families more than their sum.
 */
final class Scales {

    /** Farther apart than this, two pieces of evidence have nothing to do with each other. */
    private static final int APART = 320;
    /** A longer stretch is weighed in parts, or long texts would gather enough of nothing. */
    private static final int STRETCH = 1600;

    private static final double SECOND_OF_A_FAMILY = 0.45;
    private static final double NOTABLE = 0.2;
    private static final double[] DOUBT_LEFT = {1, 1, 0.8, 0.6};

    private static final Comparator<Evidence> IN_ORDER = Comparator.comparingInt(Evidence::start);

    private final Sensitivity sensitivity;

    Scales(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    void weigh(List<Evidence> evidence, Consumer<Match> hits) {
        evidence.sort(IN_ORDER);
        int from = 0;
        int reach = 0;
        for (int i = 0; i <= evidence.size(); i++) {
            if (i == evidence.size()
                    || i > from
                            && (evidence.get(i).start() - reach > APART
                                    || evidence.get(i).start() - evidence.get(from).start() > STRETCH)) {
                weighTogether(evidence.subList(from, i), hits);
                from = i;
            }
            if (i < evidence.size()) {
                reach = i == from ? evidence.get(i).end() : Math.max(reach, evidence.get(i).end());
            }
        }
    }

    private void weighTogether(List<Evidence> near, Consumer<Match> hits) {
        if (near.isEmpty()) {
            return;
        }
        Evidence strongest = near.get(0);
        double[] best = new double[Family.values().length];
        double[] second = new double[best.length];
        for (Evidence each : near) {
            int family = each.family().ordinal();
            if (each.weight() > best[family]) {
                second[family] = best[family];
                best[family] = each.weight();
            } else {
                second[family] = Math.max(second[family], each.weight());
            }
            strongest = each.weight() > strongest.weight() ? each : strongest;
        }
        double doubt = 1;
        int notable = 0;
        for (int family = 0; family < best.length; family++) {
            doubt *= (1 - best[family]) * (1 - SECOND_OF_A_FAMILY * second[family]);
            notable += best[family] >= NOTABLE ? 1 : 0;
        }
        double score = 1 - doubt * DOUBT_LEFT[Math.min(notable, DOUBT_LEFT.length - 1)];
        if (sensitivity.hits(score, strongest.weight())) {
            hits.accept(new Match(strongest.family().rule(), strongest.start(), strongest.end(), score));
        }
    }
}
