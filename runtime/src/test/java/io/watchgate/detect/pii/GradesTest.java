package io.watchgate.detect.pii;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How sure matches are below and above the line, by their check, their writing and the words around. */
class GradesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.7 | 0.25",
                "client ip 10.1.2.3 | 0.25",
                "1.2.3.4 | 0.45",
                "208.67.222.222 | 0.7",
                "client 1.1.1.1 | 0.85",
                "version 208.67.222.222 | 0.45",
                "tool/208.67.222.222 | 0.25",
                "2001:db8::1 | 0.25",
                "fe80::1 | 0.25",
                "2606:4700:4700::1111 | 0.95",
                "12:34:56 | 0",
            })
    void addressesByRangeAndSurroundings(String text, double confidence) {
        assertThat(Findings.confidence(PiiType.IP_ADDRESS, text)).isEqualTo(confidence);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "jane@example.org | 0.95",
                "jane@example.unheardof | 0.45",
                "icon@2x.png | 0.25",
                "https://user:pass@example.com/ | 0.25",
                "@jane@example.social | 0.45",
                "git@github.com:a/b | 0",
                "x@y.toString | 0",
            })
    void addressesOfPeopleByTheirDomain(String text, double confidence) {
        assertThat(Findings.confidence(PiiType.EMAIL, text)).isEqualTo(confidence);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "123456782 | 0.25",
                "national id 123456782 | 0.65",
                "BSN 123456782 | 0.9",
                "529.982.247-25 | 0.95",
                "52998224725 | 0.45",
                "CPF 52998224725 | 0.9",
                "ab123456c | 0.45",
                "AB123456C | 0.65",
                "NI number ab123456c | 0.9",
                "111111111 | 0",
            })
    void nationalNumbersByTheirWritingAndTheirWord(String text, double confidence) {
        assertThat(Findings.confidence(PiiType.NATIONAL_ID, text)).isEqualTo(confidence);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "4111 1111 1111 1111 | 0.95",
                "4111111111111111 | 0.75",
                "card 4111111111111111 | 0.9",
                "4222222222222 | 0.25",
                "card 4222222222222 | 0.9",
                "4111 1111 1111 1112 | 0",
            })
    void cardsByTheirNetworkAndTheirWriting(String text, double confidence) {
        assertThat(Findings.confidence(PiiType.PAYMENT_CARD, text)).isEqualTo(confidence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAA", " - ", "999999999999999999999"})
    void aFormHasAGroupOfDigitsToKnowItBy(String mask) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Form(mask, 1)).withMessageStartingWith("'mask' ");
    }

    @Test
    void aFormIsKnownByItsFirstGroupWithADigitAndByWhatFollows() {
        assertThat(new Form("AA 99 99 99 A", 1).lead()).isEqualTo(3);
        assertThat(new Form("AA999999A", 1).lead()).isZero();
        assertThat(new Form("999-99-9999", 1).shape()).isEqualTo(new Form("999-AA", 1).shape());
        assertThat(new Form("999-99-9999", 1).shape())
                .isNotEqualTo(new Form("999 99 9999", 1).shape())
                .isNotEqualTo(new Form("999-999", 1).shape())
                .isNotEqualTo(new Form("999", 1).shape());
    }

    @Test
    void confidencesOfFormsAreSharesOfOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Form("999", 1.5))
                .withMessage("'alone' must be from 0 to 1, not 1.5");
    }
}
