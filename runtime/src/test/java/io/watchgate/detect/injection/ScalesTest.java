package io.watchgate.detect.injection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.watchgate.detect.Match;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScalesTest {

    @Test
    void oneStrongPieceIsEnough() {
        List<Match> matches = weigh(piece(Family.OVERRIDE, 0.6, 10));

        assertThat(matches).hasSize(1);
        assertThat(matches.get(0).rule()).isEqualTo("injection.override");
        assertThat(matches.get(0).confidence()).isCloseTo(0.6, within(0.001));
    }

    @Test
    void oneWeakPieceIsNot() {
        assertThat(weigh(piece(Family.OVERRIDE, 0.5, 10))).isEmpty();
        assertThat(weigh()).isEmpty();
    }

    @Test
    void severalFamiliesAreMoreThanTheirSum() {
        List<Match> matches = weigh(piece(Family.EXFILTRATION, 0.4, 10), piece(Family.CONCEALMENT, 0.4, 60));

        assertThat(Found.confidence(matches)).isGreaterThan(1 - 0.6 * 0.6);
    }

    @Test
    void theHitIsTheStrongest() {
        List<Match> matches = weigh(piece(Family.EXFILTRATION, 0.3, 10), piece(Family.CONCEALMENT, 0.5, 60));

        assertThat(matches).hasSize(1);
        assertThat(matches.get(0).rule()).isEqualTo("injection.concealment");
        assertThat(matches.get(0).start()).isEqualTo(60);
    }

    @Test
    void theSameWordsTwiceCountLittle() {
        double same = Found.confidence(strict(piece(Family.OVERRIDE, 0.5, 10), piece(Family.OVERRIDE, 0.5, 12)));
        double other = Found.confidence(strict(piece(Family.OVERRIDE, 0.5, 10), piece(Family.OVERRIDE, 0.5, 60)));

        assertThat(same).isGreaterThan(0.5).isLessThan(other);
    }

    @Test
    void whatIsFarApartIsWeighedAlone() {
        assertThat(weigh(piece(Family.EXFILTRATION, 0.4, 10), piece(Family.CONCEALMENT, 0.4, 900)))
                .isEmpty();
        assertThat(weigh(piece(Family.EXFILTRATION, 0.6, 10), piece(Family.CONCEALMENT, 0.6, 900)))
                .hasSize(2);
    }

    @Test
    void muchOfNothingIsNothing() {
        List<Evidence> crumbs = new ArrayList<>();
        for (int round = 0; round < 150; round++) {
            for (Family family : Family.values()) {
                crumbs.add(piece(family, 0.15, crumbs.size() * 40));
            }
        }

        assertThat(weigh(crumbs.toArray(Evidence[]::new))).isEmpty();
    }

    @Test
    void theOrderDoesNotMatter() {
        Evidence first = piece(Family.EXFILTRATION, 0.4, 10);
        Evidence second = piece(Family.CONCEALMENT, 0.5, 60);

        assertThat(weigh(first, second)).isEqualTo(weigh(second, first));
    }

    @Test
    void sensitivitiesDiffer() {
        Evidence clear = piece(Family.OVERRIDE, 0.6, 0);

        assertThat(at(Sensitivity.RELAXED, clear)).isEmpty();
        assertThat(at(Sensitivity.STANDARD, clear)).hasSize(1);
        assertThat(at(Sensitivity.STRICT, piece(Family.OVERRIDE, 0.45, 0))).hasSize(1);
    }

    private static Evidence piece(Family family, double weight, int start) {
        return new Evidence(family, weight, start, start + 20);
    }

    private static List<Match> weigh(Evidence... evidence) {
        return at(Sensitivity.STANDARD, evidence);
    }

    private static List<Match> strict(Evidence... evidence) {
        return at(Sensitivity.STRICT, evidence);
    }

    private static List<Match> at(Sensitivity sensitivity, Evidence... evidence) {
        List<Match> matches = new ArrayList<>();
        new Scales(sensitivity).weigh(new ArrayList<>(List.of(evidence)), matches::add);
        return matches;
    }
}
