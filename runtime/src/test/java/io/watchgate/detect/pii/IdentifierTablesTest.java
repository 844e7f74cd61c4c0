package io.watchgate.detect.pii;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifierTablesTest {

    static List<Identifier> identifiers() {
        List<Identifier> all = new ArrayList<>();
        all.addAll(WesternEurope.identifiers());
        all.addAll(NorthernEurope.identifiers());
        all.addAll(EasternEurope.identifiers());
        all.addAll(Americas.identifiers());
        all.addAll(AsiaPacific.identifiers());
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("identifiers")
    void everyOneIsWrittenSomehowAndHasItsWords(Identifier identifier) {
        assertThat(identifier.forms()).isNotEmpty();
        assertThat(identifier.words()).isNotEmpty();
        assertThat(PiiType.ofRule(identifier.rule())).contains(PiiType.NATIONAL_ID);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("identifiers")
    void everyOneHasPositivesAndNearMisses(Identifier identifier) {
        assertThat(Corpus.read("national_id")).anyMatch(line -> line.rule().equals(identifier.rule()));
        assertThat(Corpus.read("near_misses")).anyMatch(line -> line.rule().equals(identifier.rule()));
    }

    @Test
    void noPositiveIsOfAnUnknownOne() {
        Set<String> known = identifiers().stream().map(Identifier::rule).collect(Collectors.toSet());
        Set<String> met = new TreeSet<>();
        Corpus.read("national_id").forEach(line -> met.add(line.rule()));

        assertThat(known).containsAll(met).hasSizeGreaterThan(40);
    }

    /** Without its word, a bare number whose check lets every tenth pass must stay below the line. */
    @Test
    void bareNumbersWithAWeakCheckNeedAWord() {
        assertThat(Findings.texts(PiiType.NATIONAL_ID, "123456782")).isEmpty();
        assertThat(Findings.texts(PiiType.NATIONAL_ID, "9434765919")).isEmpty();
        assertThat(Findings.texts(PiiType.NATIONAL_ID, "234123412346")).isEmpty();
        assertThat(Findings.texts(PiiType.NATIONAL_ID, "8001015009087")).isEmpty();
    }

    @Test
    void aRuleIsNeverBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Identifier(" ", List.of(), value -> true, List.of(), List.of()))
                .withMessage("'rule' must not be blank");
    }
}
