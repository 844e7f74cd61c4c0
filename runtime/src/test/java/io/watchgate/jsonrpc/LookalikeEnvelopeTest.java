package io.watchgate.jsonrpc;

import static io.watchgate.jsonrpc.Admission.admitted;
import static io.watchgate.jsonrpc.Admission.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Some parsers fold letter case: to them, a {@code Method} behind the {@code method} is the method. */
class LookalikeEnvelopeTest {

    @ParameterizedTest
    @CsvSource({
        "Method, method",
        "METHOD, method",
        "param\u017F, params",
        "Params, params",
        "param\\u017f, params",
        "\\u004dethod, method",
        "Id, id",
        "iD, id",
        "JSONRPC, jsonrpc",
        "j\u017Fonrpc, jsonrpc",
        "Result, result",
        "re\u017Fult, result",
        "Error, error",
    })
    void ofAKnownMemberAreRefused(String name, String known) {
        // When
        Refusal refusal = refused("{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"m\",\"" + name + "\":{}}");

        // Then
        assertThat(refusal.error())
                .isEqualTo(new RpcError(
                        RpcError.INVALID_REQUEST,
                        "Invalid request: a member differs from '" + known + "' only by letter case"));
        assertThat(refusal.id()).contains(FrameId.of(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jsonrpc", "Method"})
    void areRefusedAlsoInPlaceOfTheMemberItself(String name) {
        // When
        Refusal refusal = refused("{\"" + name + "\":\"2.0\",\"id\":5}");

        // Then
        assertThat(refusal.error().message()).contains("only by letter case");
    }

    @ParameterizedTest
    @ValueSource(strings = {"methods", "m\u0435thod", "parameters", "ids", "_id", "X-Method", ""})
    void ofNothingKnownAreCarried(String name) {
        // Given
        String line = "{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"" + name + "\":{}}";

        // When
        Frame frame = admitted(line);

        // Then
        assertThat(frame.toWire()).hasToString(line);
    }
}
