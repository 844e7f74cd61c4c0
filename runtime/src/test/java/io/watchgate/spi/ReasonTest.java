package io.watchgate.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.mcp.Era;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {

    @ParameterizedTest
    @CsvSource({
        "BLOCKED, blocked, -32000, -31000",
        "CONFIGURATION, configuration, -32001, -31001",
        "PLUGIN_FAILURE, plugin_failure, -32002, -31002",
        "PERMISSION, permission, -32003, -31003",
        "UPSTREAM_UNAVAILABLE, upstream_unavailable, -32004, -31004",
        "TIMEOUT, timeout, -32004, -31004",
        "OVERLOADED, overloaded, -32004, -31004",
        "AUDIT_FAILURE, audit_failure, -32005, -31005",
        "UNKNOWN_TOOL, unknown_tool, -32602, -32602",
        "INVALID_PARAMS, invalid_params, -32602, -32602",
        "INVALID_REQUEST, invalid_request, -32600, -32600",
        "NOT_INITIALIZED, not_initialized, -32600, -32600",
        "INVALID_ANSWER, invalid_answer, -32603, -32603",
    })
    void hasAStableWordAndACodeInEachEra(Reason reason, String word, int handshake, int stateless) {
        assertThat(reason.word()).isEqualTo(word);
        assertThat(reason.code(Era.HANDSHAKE)).isEqualTo(handshake);
        assertThat(reason.code(Era.STATELESS)).isEqualTo(stateless);
    }

    @ParameterizedTest
    @EnumSource
    void ourOwnCodesStayOutOfWhatTheProtocolKeepsForItself(Reason reason) {
        // When
        int code = reason.code(Era.STATELESS);

        // Then
        assertThat(code)
                .matches(
                        c -> c > -32000 || (c >= -32603 && c <= -32600) || c == -32700,
                        "a code of JSON-RPC or one of ours");
    }
}
