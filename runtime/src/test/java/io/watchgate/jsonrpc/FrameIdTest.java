package io.watchgate.jsonrpc;

import static io.watchgate.jsonrpc.Admission.refused;
import static io.watchgate.jsonrpc.Admission.request;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameIdTest {

    @Test
    void theNumberOneIsNotTheTextOne() {
        // When
        FrameId number = FrameId.from(JsonText.of("1")).orElseThrow();
        FrameId text = FrameId.from(JsonText.of("\"1\"")).orElseThrow();

        // Then
        assertThat(number).isNotEqualTo(text).isEqualTo(FrameId.of(1));
        assertThat(text).isEqualTo(FrameId.of("1"));
        assertThat(number).hasToString("1");
        assertThat(text).hasToString("1");
        assertThat(number.toJson()).hasToString("1");
        assertThat(text.toJson()).hasToString("\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "9007199254740993", "18446744073709551616", "-99999999999999999999999999"})
    void integersKeepTheirDigits(String digits) {
        // When
        Request request = request("{\"jsonrpc\":\"2.0\",\"id\":" + digits + ",\"method\":\"m\"}");

        // Then
        assertThat(request.id()).isEqualTo(new FrameId.Numeric(digits));
        assertThat(request.id().toJson()).hasToString(digits);
    }

    @ParameterizedTest
    @CsvSource({"\\u0061, a", "a\\/b, a/b", "\\ud83d\\ude00, \uD83D\uDE00", "'', ''", "' 1 ', ' 1 '", "null, null"})
    void aTextIsKnownByItsCharactersAndNotByTheirSpelling(String spelled, String characters) {
        // When
        Request request = request("{\"jsonrpc\":\"2.0\",\"id\":\"" + spelled + "\",\"method\":\"m\"}");

        // Then
        assertThat(request.id()).isEqualTo(FrameId.of(characters));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "false", "{}", "[]", "1.0", "1e2", "-1E1", "0.5"})
    void nothingElseIsAnId(String json) {
        assertThat(FrameId.from(JsonText.of(json))).isEmpty();
    }

    @Test
    void anIdMayTake1024BytesAndNotOneMore() {
        // Given
        String longestNumber = "9".repeat(1024);
        String longestText = "\"" + "x".repeat(1022) + "\"";

        // Then
        assertThat(FrameId.from(JsonText.of(longestNumber))).contains(new FrameId.Numeric(longestNumber));
        assertThat(FrameId.from(JsonText.of(longestText))).isPresent();
        assertThat(FrameId.from(JsonText.of(longestNumber + "9"))).isEmpty();
        assertThat(FrameId.from(JsonText.of("\"x" + longestText.substring(1)))).isEmpty();
        assertThat(refused("{\"jsonrpc\":\"2.0\",\"id\":9" + longestNumber + ",\"method\":\"m\"}")
                        .error()
                        .message())
                .contains("'id' must be text or an integer of at most 1024 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b\\c", "\n\u0000\u007f\u2028", "\u00e9\uD83D\uDE00", ""})
    void aTextGoesOutSoThatItReadsTheSame(String text) {
        // When
        JsonText json = FrameId.of(text).toJson();

        // Then
        assertThat(FrameId.from(JsonText.of(json.toString()))).contains(FrameId.of(text));
    }
}
