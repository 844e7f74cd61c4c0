package io.watchgate.detect.checkdigit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two weights, so that every sum can be followed by head: the digits a and b count 3a + 2b. */
class WeightedTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"127, true", "128, false", "114, false", "115, true", "330, false", "334, true"})
    void aRemainderIsWhatTheSumLeaves(String value, boolean accepted) {
        assertThat(Weighted.remainder(11, 3, 2).accepts(value)).isEqualTo(accepted);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"124, true", "127, false", "116, true", "330, false", "337, true"})
    void aComplementIsWhatLacksToAMultiple(String value, boolean accepted) {
        assertThat(Weighted.complement(11, 3, 2).accepts(value)).isEqualTo(accepted);
    }

    @Test
    void whereTenIsDueNobodyHasTheNumberUnlessItIsWrittenAsALetter() {
        Weighted check = Weighted.remainder(11, 3, 2);

        assertThat(check.accepts("220")).isFalse();
        assertThat(check.accepts("22X")).isTrue();
        assertThat(check.accepts("22K")).isTrue();
        assertThat(check.accepts("22A")).isFalse();
    }

    @Test
    void someHaveADigitInsteadOfTen() {
        assertThat(Weighted.remainder(11, 3, 2).tenIs(1).accepts("221")).isTrue();
        assertThat(Weighted.complement(11, 3, 2).tenIs(0).accepts("400")).isTrue();
    }

    @Test
    void someHaveADigitInsteadOfTheZeroOfAFullMultiple() {
        assertThat(Weighted.complement(11, 3, 2).accepts("140")).isTrue();
        assertThat(Weighted.complement(11, 3, 2).fullIs(1).accepts("141")).isTrue();
    }

    @Test
    void aConstantMayBeInTheSum() {
        assertThat(Weighted.remainder(11, 3, 2).plus(1).accepts("128")).isTrue();
        assertThat(Weighted.complement(11, 3, 2).plus(-1).accepts("125")).isTrue();
    }

    @Test
    void theCheckDigitMayStandAmongTheOthers() {
        assertThat(Weighted.remainder(11, 3, 0, 2).at(1).accepts("172")).isTrue();
        assertThat(Weighted.remainder(11, 3, 0, 2).at(1).accepts("182")).isFalse();
    }

    @Test
    void withoutACheckDigitTheSumIsAMultiple() {
        assertThat(Weighted.zero(11, 3, 2).accepts("14")).isTrue();
        assertThat(Weighted.zero(11, 3, 2).accepts("15")).isFalse();
    }

    @Test
    void whatIsTooShortPassesNothing() {
        assertThat(Weighted.remainder(11, 3, 2).accepts("12")).isFalse();
        assertThat(Weighted.zero(11, 3, 2).accepts("1")).isFalse();
    }

    @Test
    void bothOfTwoChecksMustPass() {
        Check both = Weighted.remainder(11, 3, 2).and(value -> value.startsWith("1"));

        assertThat(both.accepts("127")).isTrue();
        assertThat(both.accepts("128")).isFalse();
        assertThat(both.accepts("334")).isFalse();
    }

    @Test
    void aModulusIsAtLeastTwo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighted.zero(1, 1))
                .withMessage("'modulus' must be at least 2, not 1");
    }
}
