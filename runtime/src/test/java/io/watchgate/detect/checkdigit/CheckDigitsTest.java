package io.watchgate.detect.checkdigit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"4111111111111111", "378282246310005", "79927398713", "0", "046454286"})
    void luhnAcceptsWhatAddsUpToTens(String value) {
        assertThat(CheckDigits.LUHN.accepts(value)).isTrue();
        assertThat(CheckDigits.LUHN.accepts(value + "1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2363", "234123412346", "123451"})
    void verhoeffAcceptsItsOwn(String value) {
        assertThat(CheckDigits.VERHOEFF.accepts(value)).isTrue();
    }

    @Test
    void verhoeffFindsEveryWrongDigitAndEverySwapOfNeighbours() {
        String value = "234123412346";
        for (int i = 0; i < value.length(); i++) {
            char wrong = (char) ('0' + (value.charAt(i) - '0' + 3) % 10);
            assertThat(CheckDigits.VERHOEFF.accepts(value.substring(0, i) + wrong + value.substring(i + 1)))
                    .isFalse();
        }
        for (int i = 0; i + 1 < value.length(); i++) {
            String swapped = value.substring(0, i) + value.charAt(i + 1) + value.charAt(i) + value.substring(i + 2);
            assertThat(CheckDigits.VERHOEFF.accepts(swapped)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "86095742719, true",
        "65929970489, true",
        "86095742718, false",
        "69435151530, true",
        "69435151531, false"
    })
    void mod1110CarriesAProduct(String value, boolean accepted) {
        assertThat(CheckDigits.MOD_11_10.accepts(value)).isEqualTo(accepted);
    }

    @Test
    void mod97ReadsLettersAsTwoDigits() {
        assertThat(CheckDigits.mod97("370400440532013000DE89")).isEqualTo(1);
        assertThat(CheckDigits.mod97("370400440532013001DE89")).isNotEqualTo(1);
        assertThat(CheckDigits.mod97("A")).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"41111111X1111111", "4111-1111"})
    void noneOfThemTakesALetterForADigit(String value) {
        assertThat(CheckDigits.LUHN.accepts(value)).isFalse();
        assertThat(CheckDigits.VERHOEFF.accepts(value)).isFalse();
        assertThat(CheckDigits.MOD_11_10.accepts(value)).isFalse();
    }
}
