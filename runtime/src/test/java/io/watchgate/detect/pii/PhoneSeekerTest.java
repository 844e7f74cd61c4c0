package io.watchgate.detect.pii;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneSeekerTest {

    private static List<String> in(String region, String text) {
        return Findings.sure(new PiiDetector(EnumSet.of(PiiType.PHONE), Optional.of(region)), text);
    }

    @ParameterizedTest
    @CsvSource({"US, 201-555-0123", "GB, 0121 234 5678", "FR, 01 23 45 67 89", "IN, 081234 56789", "BR, (11) 96123-4567"
    })
    void aRegionKnowsHowItsNumbersAreWritten(String region, String number) {
        assertThat(in(region, "see " + number + " there")).containsExactly("pii.phone " + number);
    }

    @ParameterizedTest
    @CsvSource({"US, 0121 234 5678", "GB, 201-555-0123", "US, 2015550123", "US, 123-456-7890", "FR, 01 23 45 67"})
    void otherNumbersStillNeedAWord(String region, String number) {
        assertThat(in(region, "see " + number + " there")).isEmpty();
    }

    @Test
    void aValidNumberBesideAWordIsSure() {
        PiiDetector american = new PiiDetector(EnumSet.of(PiiType.PHONE), Optional.of("US"));

        assertThat(Findings.all(american, "phone 2015550123").get(0).confidence())
                .isEqualTo(Confidence.SURE);
        assertThat(Findings.confidence(PiiType.PHONE, "phone 2015550123")).isEqualTo(0.7);
    }

    @Test
    void whatIsOnlyPossibleNeedsAWord() {
        assertThat(Findings.texts(PiiType.PHONE, "+1 555-555-0123")).isEmpty();
        assertThat(Findings.texts(PiiType.PHONE, "mobile: +1 555-555-0123")).containsExactly("+1 555-555-0123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1 201-555-0123 2024", "+1 201-555-0123 42", "+1 201-555-0123 / 55"})
    void aNumberEndsWhereTheNextOneBegins(String text) {
        assertThat(Findings.texts(PiiType.PHONE, text)).containsExactly("+1 201-555-0123");
    }

    @Test
    void afterTheLastQuestionPlausibleNumbersCount() {
        String text = "+1 201-555-0123, ".repeat(PhoneSeeker.MAX_QUESTIONS + 50);

        assertThat(Findings.texts(PiiType.PHONE, text)).hasSize(PhoneSeeker.MAX_QUESTIONS + 50);
    }

    @ParameterizedTest
    @CsvSource({
        "12015550123, true",
        "11015550123, false",
        "1201555012, false",
        "493012345, true",
        "999123456, true",
        "79123456789, true",
        "7912345678, false",
        "28123456, false"
    })
    void aCallingCodeIsOneThatCountriesHave(String digits, boolean known) {
        assertThat(CallingCodes.canBegin(digits)).isEqualTo(known);
    }
}
