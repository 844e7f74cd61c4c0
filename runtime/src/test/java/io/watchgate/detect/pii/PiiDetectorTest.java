package io.watchgate.detect.pii;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.watchgate.detect.Match;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PiiDetectorTest {

    private static final String ALL = """
            mail jane@example.org, phone +1 201-555-0123, card 4111 1111 1111 1111, IBAN DE89370400440532013000,
            from 208.67.222.222, SSN 078-05-1120, passport A12345678, born 1985-03-12""";

    @ParameterizedTest
    @EnumSource(PiiType.class)
    void aTypeThatIsOnIsFoundAndNoOther(PiiType type) {
        assertThat(Findings.all(Findings.of(type), ALL))
                .isNotEmpty()
                .allSatisfy(match -> assertThat(PiiType.ofRule(match.rule())).contains(type));
    }

    @Test
    void allTypesAreFoundTogether() {
        assertThat(Findings.sure(Findings.ALL, ALL))
                .containsExactlyInAnyOrder(
                        "pii.email jane@example.org",
                        "pii.phone +1 201-555-0123",
                        "pii.payment_card 4111 1111 1111 1111",
                        "pii.iban DE89370400440532013000",
                        "pii.ip_address 208.67.222.222",
                        "pii.national_id.us_ssn 078-05-1120",
                        "pii.passport A12345678",
                        "pii.birth_date 1985-03-12");
    }

    @Test
    void withoutTypesNothingIsFound() {
        assertThat(Findings.all(new PiiDetector(Set.of(), Optional.empty()), ALL))
                .isEmpty();
    }

    @Test
    void theSetOfTypesIsCopied() {
        Set<PiiType> types = EnumSet.of(PiiType.EMAIL);
        PiiDetector detector = new PiiDetector(types, Optional.empty());

        types.add(PiiType.IBAN);

        assertThat(Findings.sure(detector, ALL)).containsExactly("pii.email jane@example.org");
    }

    @Test
    void positionsCountUtf16Units() {
        String text = "👩‍💻 é 身 <jane@example.org>";

        Match match = Findings.all(Findings.ALL, text).get(0);

        assertThat(text.substring(match.start(), match.end())).isEqualTo("jane@example.org");
        assertThat(match.start()).isEqualTo(text.indexOf("jane"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"us", "USA", "XX", "", "+1"})
    void aRegionIsACountry(String region) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PiiDetector(Set.of(), Optional.of(region)))
                .withMessage("'region' must be a country such as US, not " + region);
    }

    @ParameterizedTest
    @EnumSource(PiiType.class)
    void aRuleLeadsBackToItsType(PiiType type) {
        assertThat(PiiType.ofRule(type.rule())).contains(type);
        assertThat(PiiType.ofRule(type.rule() + ".part")).contains(type);
        assertThat(PiiType.ofRule(type.rule() + "x")).isEmpty();
    }

    /** Names that configurations and suppressions hold: they may not change. */
    @ParameterizedTest
    @CsvSource({
        "EMAIL, email, pii.email",
        "PHONE, phone, pii.phone",
        "PAYMENT_CARD, credit_card, pii.payment_card",
        "IBAN, iban, pii.iban",
        "IP_ADDRESS, ip_address, pii.ip_address",
        "NATIONAL_ID, national_id, pii.national_id",
        "PASSPORT, passport, pii.passport",
        "BIRTH_DATE, birth_date, pii.birth_date",
    })
    void wordsAndRulesAreStable(PiiType type, String word, String rule) {
        assertThat(type.word()).isEqualTo(word);
        assertThat(type.rule()).isEqualTo(rule);
    }
}
