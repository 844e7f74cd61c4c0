package io.watchgate.jsonrpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RpcErrorTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, -1, -32700, 999_999_999, -999_999_999, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void everyIntegerOf32BitsIsACode(int code) {
        // When
        Optional<RpcError> error = RpcError.from(JsonText.of("{\"code\":" + code + ",\"message\":\"\"}"));

        // Then
        assertThat(error).contains(new RpcError(code, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2147483648", "-2147483649", "99999999999999999999", "1.0", "1e2", "\"1\"", "null", "true", "[1]"
            })
    void nothingElseIsOne(String code) {
        assertThat(RpcError.from(JsonText.of("{\"code\":" + code + ",\"message\":\"\"}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"no\"",
                "[]",
                "{}",
                "{\"code\":1}",
                "{\"message\":\"no\"}",
                "{\"code\":1,\"message\":2}"
            })
    void anErrorNeedsACodeAndAMessage(String error) {
        assertThat(RpcError.from(JsonText.of(error))).isEmpty();
    }

    @Test
    void dataMayBeAnythingEvenNull() {
        // When
        Optional<RpcError> error = RpcError.from(JsonText.of("{\"data\":null,\"message\":\"m\",\"code\":5,\"x\":0}"));

        // Then
        assertThat(error).contains(new RpcError(5, "m", Optional.of(JsonText.of("null"))));
    }
}
