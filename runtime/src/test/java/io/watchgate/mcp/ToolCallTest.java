package io.watchgate.mcp;

import static io.watchgate.jsonrpc.Admission.admitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.JsonText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolCallTest {

    @Test
    void hasTheNameAndTheArgumentsOfTheRequest() {
        // When
        Optional<ToolCall> call = ToolCall.from(admitted("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\","
                + "\"params\":{\"arguments\":{\"n\":1.0},\"n\\u0061me\":\"read\\u005ffile\"}}"));

        // Then
        assertThat(call).contains(new ToolCall(Optional.of("read_file"), Optional.of(JsonText.of("{\"n\":1.0}"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"params\":{}", ",\"params\":null", ",\"params\":[\"a\"]"})
    void mayNameNoTool(String params) {
        // When
        Optional<ToolCall> call =
                ToolCall.from(admitted("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"" + params + "}"));

        // Then
        assertThat(call).contains(new ToolCall(Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "null", "[\"a\"]", "{\"name\":\"a\"}", "true"})
    void aNameThatIsNoTextIsNone(String name) {
        // When
        Optional<ToolCall> call = ToolCall.from(admitted(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"," + "\"params\":{\"name\":" + name + "}}"));

        // Then
        assertThat(call).map(ToolCall::name).contains(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{\"name\":\"a\"}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"Tools/call\",\"params\":{\"name\":\"a\"}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"tools/call\",\"params\":{\"name\":\"a\"}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"name\":\"a\"}}",
            })
    void noOtherFrameIsOne(String line) {
        assertThat(ToolCall.from(admitted(line))).isEmpty();
    }
}
