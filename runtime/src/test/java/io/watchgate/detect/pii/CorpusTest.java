package io.watchgate.detect.pii;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate: all that the corpora name is found at the default minimum, and nothing else. */
class CorpusTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"email", "phone", "payment_card", "iban", "ip_address", "national_id", "passport", "birth_date"})
    void everyPositiveIsFoundExactlyWhereItStands(String corpus) {
        List<Corpus.Line> missed = Corpus.read(corpus).stream()
                .filter(line -> !Findings.sure(Findings.ALL, line.text()).contains(line.rule() + " " + line.find()))
                .toList();

        assertThat(missed).isEmpty();
    }

    @Test
    void noNearMissIsTakenForWhatItMisses() {
        Stream<Corpus.Line> taken = Corpus.read("near_misses").stream()
                .filter(line -> Findings.sure(Findings.ALL, line.text()).stream()
                        .anyMatch(found -> found.startsWith(line.rule() + " ")));

        assertThat(taken).isEmpty();
    }

    @Test
    void noBenignTextIsHit() {
        Stream<List<String>> hits = Corpus.read("benign").stream()
                .map(line -> Findings.sure(Findings.ALL, line.text()))
                .filter(found -> !found.isEmpty());

        assertThat(hits).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PiiType.class)
    void everyTypeHasPositives(PiiType type) {
        String corpus = type == PiiType.PAYMENT_CARD ? "payment_card" : type.word();

        assertThat(Corpus.read(corpus))
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(PiiType.ofRule(line.rule())).contains(type));
    }
}
