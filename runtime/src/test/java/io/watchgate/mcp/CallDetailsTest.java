package io.watchgate.mcp;

import static io.watchgate.jsonrpc.Admission.notification;
import static io.watchgate.jsonrpc.Admission.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallDetailsTest {

    @Test
    void areFoundInOneWalkHoweverTheMembersAreOrderedAndSpelt() {
        // When
        CallDetails details =
                CallDetails.of(request("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{"
                        + "\"Arguments\":{},\"_m\\u0065ta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"},"
                        + "\"n\\u0061me\":\"a\\/b\"}}"));

        // Then
        assertThat(details).isEqualTo(new CallDetails(Era.STATELESS, Optional.of("a/b"), Optional.of("arguments")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ",\"params\":{\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"}} | STATELESS",
                ",\"params\":{\"_meta\":{\"x\":1,\"io.modelcontextprotocol\\/protocolVersion\":\"?\"}} | STATELESS",
                ",\"params\":{\"_meta\":{\"progressToken\":1}} | HANDSHAKE",
                ",\"params\":{\"_meta\":\"io.modelcontextprotocol/protocolVersion\"} | HANDSHAKE",
                ",\"params\":{\"protocolVersion\":\"2026-07-28\"} | HANDSHAKE",
                ",\"params\":{\"x\":{\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"\"}}} | HANDSHAKE",
                ",\"params\":{} | HANDSHAKE",
                ",\"params\":[] | HANDSHAKE",
                "`` | HANDSHAKE",
            })
    void theEraIsTheOneThatTheCallClaims(String params, Era era) {
        assertThat(CallDetails.of(request("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\"" + params + "}"))
                        .era())
                .isEqualTo(era);
        assertThat(CallDetails.of(notification("{\"jsonrpc\":\"2.0\",\"method\":\"ping\"" + params + "}"))
                        .era())
                .isEqualTo(era);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ping", "tools/list", "initialize", "subscriptions/listen", "unknown/method"})
    void aMethodWithoutASubjectIsAboutNothingWhateverItsMembersAreCalled(String method) {
        // When
        CallDetails details = CallDetails.of(request("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method
                + "\",\"params\":{\"\":\"nothing\",\"name\":\"a\",\"uri\":\"b\"}}"));

        // Then
        assertThat(details.subject()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tools/call, name", "prompts/get, name", "resources/read, uri", "resources/subscribe, uri"})
    void aSubjectThatIsNoTextIsNone(String method, String member) {
        // Given
        String line = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":{\"" + member + "\":%s}}";

        // Then
        assertThat(CallDetails.of(request(line.formatted("\"a\""))).subject()).contains("a");
        assertThat(CallDetails.of(request(line.formatted("1"))).subject()).isEmpty();
        assertThat(CallDetails.of(request(line.formatted("[\"a\"]"))).subject()).isEmpty();
    }
}
