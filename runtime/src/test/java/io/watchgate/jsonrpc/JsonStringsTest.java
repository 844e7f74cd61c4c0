package io.watchgate.jsonrpc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonStringsTest {

    @ParameterizedTest
    @CsvSource({
        "\\\", 0022",
        "\\\\, 005c",
        "\\/, 002f",
        "\\b, 0008",
        "\\f, 000c",
        "\\n, 000a",
        "\\r, 000d",
        "\\t, 0009",
        "\\u0000, 0000",
        "\\u00e9, 00e9",
        "\\u00E9, 00e9",
        "\\uFfFf, ffff",
    })
    void everyEscapeIsDecoded(String escape, String unit) {
        // Given
        String expected = Character.toString(Integer.parseInt(unit, 16));

        // Then
        assertThat(JsonText.of('"' + escape + '"').text()).contains(expected);
        assertThat(JsonText.of("\"\u00e9" + escape + "b" + escape + '"').text())
                .contains("\u00e9" + expected + "b" + expected);
        assertThat(JsonText.of("{\"a" + escape + "\":1}").member("a" + expected))
                .isPresent();
    }

    @Test
    void pairsOfSurrogatesAreDecodedFromBothSpellings() {
        assertThat(JsonText.of("\"\\ud83d\\ude00\"").text())
                .isEqualTo(JsonText.of("\"\uD83D\uDE00\"").text());
    }

    @Test
    void anEscapedBackslashStartsNoOtherEscape() {
        assertThat(JsonText.of("\"\\\\n\\\\u0041\"").text()).contains("\\n\\u0041");
    }

    @Test
    void charactersOfEveryLengthStay() {
        // Given
        String text = "a\u00e9\u20ac\uD83D\uDE00\u007f\u0080\u07ff\u0800\uffff";

        // Then
        assertThat(JsonText.of('"' + text + '"').text()).contains(text);
    }
}
