package io.watchgate.detect.injection;

import io.watchgate.detect.Match;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /** What a second piece of evidence of a family adds. */
    private static final double OTHER_WORDS = 0.7;

    private static final double SAME_WORDS = 0.3;
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
                                    || evidence.get(i).start()
                                                    - evidence.get(from).start()
                                            > STRETCH)) {
                weighTogether(evidence.subList(from, i), hits);
                from = i;
            }
            if (i < evidence.size()) {
                reach = i == from
                        ? evidence.get(i).end()
                        : Math.max(reach, evidence.get(i).end());
            }
        }
    }

    private void weighTogether(List<Evidence> near, Consumer<Match> hits) {
        if (near.isEmpty()) {
            return;
        }
        Evidence strongest = near.get(0);
        double doubt = 1;
        int notable = 0;
        for (List<Evidence> family : byFamily(near)) {
            Evidence best = strongest(family);
            doubt *= (1 - best.weight()) * (1 - rest(family, best));
            notable += best.weight() >= NOTABLE ? 1 : 0;
            strongest = best.weight() > strongest.weight() ? best : strongest;
        }
        double score = 1 - doubt * DOUBT_LEFT[Math.min(notable, DOUBT_LEFT.length - 1)];
        if (sensitivity.hits(score, strongest.weight())) {
            hits.accept(new Match(strongest.family().rule(), strongest.start(), strongest.end(), score));
        }
    }

    private static Collection<List<Evidence>> byFamily(List<Evidence> near) {
        Map<Family, List<Evidence>> families = new EnumMap<>(Family.class);
        for (Evidence each : near) {
            families.computeIfAbsent(each.family(), key -> new ArrayList<>()).add(each);
        }
        return families.values();
    }

    private static Evidence strongest(List<Evidence> family) {
        Evidence strongest = family.get(0);
        for (Evidence each : family) {
            strongest = each.weight() > strongest.weight() ? each : strongest;
        }
        return strongest;
    }

    /** What the best of the others adds: little, when it stands on the same words. */
    private static double rest(List<Evidence> family, Evidence best) {
        double most = 0;
        for (Evidence each : family) {
            if (!each.equals(best)) {
                boolean overlaps = each.start() < best.end() && best.start() < each.end();
                most = Math.max(most, each.weight() * (overlaps ? SAME_WORDS : OTHER_WORDS));
            }
        }
        return most;
    }
}
