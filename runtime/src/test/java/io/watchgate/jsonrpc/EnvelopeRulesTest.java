package io.watchgate.jsonrpc;

import static io.watchgate.jsonrpc.Admission.admitted;
import static io.watchgate.jsonrpc.Admission.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that every parser reads alike, but that is no JSON-RPC frame. */
class EnvelopeRulesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | batches are not carried: send each message on a line of its own",
                "[{\"jsonrpc\":\"2.0\",\"method\":\"m\"}] | batches are not carried: send each message on a line of its own",
                "1 | a message is an object",
                "\"text\" | a message is an object",
                "null | a message is an object",
                "{} | 'jsonrpc' must be \"2.0\"",
                "{\"method\":\"m\"} | 'jsonrpc' must be \"2.0\"",
                "{\"jsonrpc\":2.0,\"method\":\"m\"} | 'jsonrpc' must be \"2.0\"",
                "{\"jsonrpc\":\"1.0\",\"method\":\"m\"} | 'jsonrpc' must be \"2.0\"",
                "{\"jsonrpc\":null,\"method\":\"m\"} | 'jsonrpc' must be \"2.0\"",
                "{\"jsonrpc\":\"2.0\"} | a message has a method or an id",
                "{\"jsonrpc\":\"2.0\",\"result\":{}} | a message has a method or an id",
                "{\"jsonrpc\":\"2.0\",\"id\":1} | a message without a method has either a result or an error",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":1,\"error\":null} "
                        + "| a message without a method has either a result or an error",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\",\"result\":1} "
                        + "| a message with a method has neither result nor error",
                "{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"error\":{}} "
                        + "| a message with a method has neither result nor error",
                "{\"jsonrpc\":\"2.0\",\"method\":\"\"} | 'method' must be text of 1 to 256 characters",
                "{\"jsonrpc\":\"2.0\",\"method\":null} | 'method' must be text of 1 to 256 characters",
                "{\"jsonrpc\":\"2.0\",\"method\":[\"m\"]} | 'method' must be text of 1 to 256 characters",
                "{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"params\":1} | 'params' must be an object",
                "{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"params\":\"a\"} | 'params' must be an object",
                "{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"params\":true} | 'params' must be an object",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":\"no\"} | 'error' must have an integer code and a message",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{}} | 'error' must have an integer code and a message",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":1}} | 'error' must have an integer code and a message",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":1.5,\"message\":\"no\"}} "
                        + "| 'error' must have an integer code and a message",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":\"1\",\"message\":\"no\"}} "
                        + "| 'error' must have an integer code and a message",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":1,\"message\":null}} "
                        + "| 'error' must have an integer code and a message",
            })
    void isRefusedAsAnInvalidRequest(String line, String reason) {
        // When
        Refusal refusal = refused(line);

        // Then
        assertThat(refusal.error()).isEqualTo(new RpcError(RpcError.INVALID_REQUEST, "Invalid request: " + reason));
        assertThat(refusal.bytes()).isEqualTo(line.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "{}",
                "[1]",
                "1.0",
                "1e3",
                "1E0",
                "-1.5",
                "{\"id\":1}",
            })
    void anIdOfAnotherKindIsRefused(String id) {
        // When
        Refusal call = refused("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"m\"}");
        Refusal answer = refused("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":{}}");

        // Then
        String message = "Invalid request: 'id' must be text or an integer of at most 1024 characters";
        assertThat(call.error()).isEqualTo(new RpcError(RpcError.INVALID_REQUEST, message));
        assertThat(answer.error()).isEqualTo(call.error());
        assertThat(call.id()).isEmpty();
    }

    @Test
    void aMethodMayHave256CharactersAndNotOneMore() {
        // Given
        String longest = "m".repeat(256);

        // When
        Request request = Admission.request("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + longest + "\"}");
        Refusal refusal = refused("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + longest + "m\"}");

        // Then
        assertThat(request.method()).isEqualTo(longest);
        assertThat(refusal.error().message()).contains("'method' must be text of 1 to 256 characters");
    }

    @Test
    void anEnvelopeMayHave64MembersAndNotOneMore() {
        // Given
        String extensions =
                IntStream.range(0, 62).mapToObj(i -> ",\"x" + i + "\":0").collect(Collectors.joining());
        String most = "{\"jsonrpc\":\"2.0\",\"method\":\"m\"" + extensions;

        // When
        Frame frame = admitted(most + "}");
        Refusal refusal = refused(most + ",\"y\":0}");

        // Then
        assertThat(frame.json().members()).hasSize(64);
        assertThat(refusal.error())
                .isEqualTo(new RpcError(RpcError.INVALID_REQUEST, "Invalid request: more than 64 members"));
    }

    @Test
    void parametersMayBeAnArrayAsInJsonRpc() {
        // When
        Request request = Admission.request("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\",\"params\":[1]}");

        // Then
        assertThat(request.params()).contains(JsonText.of("[1]"));
    }
}
