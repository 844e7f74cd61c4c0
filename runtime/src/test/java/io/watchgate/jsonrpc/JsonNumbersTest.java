package io.watchgate.jsonrpc;

import static io.watchgate.jsonrpc.Admission.admitted;
import static io.watchgate.jsonrpc.Admission.inParams;
import static io.watchgate.jsonrpc.Admission.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "1",
                "-1",
                "10",
                "1234567890",
                "0.0",
                "-0.0",
                "0.5",
                "1.0",
                "1.00",
                "1e1",
                "1E1",
                "1e+1",
                "1e-1",
                "1e01",
                "1e-00",
                "0e0",
                "0E+5",
                "1.5e3",
                "1e400",
                "-1e400",
                "1e-400",
                "1e99999999999",
                "123456789012345678901234567890",
                "0.1000000000000000055511151231257827021181583404541015625"
            })
    void keepEveryDigitTheyCameWith(String number) {
        // When
        Frame alone = admitted(inParams(number));
        Frame beforeBlank = admitted(inParams("{\"a\":" + number + " ,\"b\":[" + number + "\t]}"));

        // Then
        assertThat(Admission.firstParam(alone)).hasToString(number);
        assertThat(Admission.firstParam(beforeBlank).member("a")).contains(JsonText.of(number));
        assertThat(alone.toWire().toString()).contains("[" + number + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00",
                "-00",
                "01",
                "-01",
                "1.",
                ".1",
                "-.1",
                "1.e1",
                "1e",
                "1e+",
                "1e-",
                "1E",
                "e1",
                "-",
                "--1",
                "+1",
                "- 1",
                "1 .0",
                "1. 0",
                "1e 1",
                "0x1",
                "0b1",
                "1f",
                "1d",
                "1L",
                "1,000",
                "1_0",
                "1.2.3",
                "1e1.5",
                "1e1e1",
                "\uFF11",
                "\u0661",
                "Infinity",
                "NaN",
                "1/2",
                "1%"
            })
    void areOnlyThoseOfTheGrammar(String number) {
        // Given
        String asMember = "{\"a\":" + number + "}";

        // When
        Refusal refusal = refused(inParams(asMember));

        // Then
        assertThat(refusal.error().code()).isEqualTo(RpcError.PARSE_ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "1.", "1e", "1e+"})
    void mayNotBreakOffAtTheEndOfTheLine(String number) {
        // When
        Refusal refusal = refused(number);

        // Then
        assertThat(refusal.error())
                .isEqualTo(new RpcError(RpcError.PARSE_ERROR, "Parse error: a value is missing at byte 0"));
    }
}
