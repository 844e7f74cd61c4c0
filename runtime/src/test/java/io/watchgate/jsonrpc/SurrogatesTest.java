package io.watchgate.jsonrpc;

import static io.watchgate.jsonrpc.Admission.admitted;
import static io.watchgate.jsonrpc.Admission.inParams;
import static io.watchgate.jsonrpc.Admission.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Half a surrogate pair is no character: one reader drops it, another replaces it, a third refuses it. */
class SurrogatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\ud800",
                "\\uDBFF",
                "\\udc00",
                "\\uDFFF",
                "\\ud83dx",
                "\\ud83d ",
                "\\ud83d\\n",
                "\\ud83d\\ud83d",
                "\\ud83d\\u0041",
                "\\ude00\\ud83d",
                "\\ud83d\\\\ude00",
                "\\ud83d\\ude00\\ude00",
            })
    void aLoneEscapedOneIsAParseError(String text) {
        // When
        Refusal value = refused(inParams('"' + text + '"'));
        Refusal name = refused(inParams("{\"" + text + "\":0}"));

        // Then
        assertThat(value.error().code()).isEqualTo(RpcError.PARSE_ERROR);
        assertThat(value.error().message()).startsWith("Parse error: a lone surrogate at byte ");
        assertThat(name.error().message()).startsWith("Parse error: a lone surrogate at byte ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d\\u", "\\ud83d\\ude0", "\\ud83d\\udeXX"})
    void aPairThatBreaksOffIsAParseError(String text) {
        // When
        Refusal refusal = refused(inParams('"' + text + '"'));

        // Then
        assertThat(refusal.error().code()).isEqualTo(RpcError.PARSE_ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\", "\"\\u", "\"\\u1", "\"\\ud83d", "\"\\ud83d\\", "\"\\ud83d\\u", "\"\\ud83d\\ude0"})
    void noneRunsPastTheEndOfTheLine(String line) {
        // When
        Refusal refusal = refused(line);

        // Then
        assertThat(refusal.error().code()).isEqualTo(RpcError.PARSE_ERROR);
    }

    @ParameterizedTest
    @CsvSource({
        "\\ud83d\\ude00, 1F600",
        "\\uD83D\\uDE00, 1F600",
        "\\ud800\\udc00, 10000",
        "\\udbff\\udfff, 10FFFF",
        "\\ud7ff, D7FF",
        "\\ue000, E000",
        "\\uffff, FFFF",
    })
    void aPairIsOneCharacterAndItsNeighboursAreNone(String text, String codePoint) {
        // When
        Frame frame = admitted(inParams('"' + text + '"'));

        // Then
        assertThat(Admission.firstParam(frame).text()).contains(Character.toString(Integer.parseInt(codePoint, 16)));
    }

    @Test
    void aBackslashThatIsEscapedStartsNone() {
        // When
        Frame frame = admitted(inParams("\"\\\\ud800\""));

        // Then
        assertThat(Admission.firstParam(frame).text()).contains("\\ud800");
    }
}
