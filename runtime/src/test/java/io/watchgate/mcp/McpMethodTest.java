package io.watchgate.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class McpMethodTest {

    private static final JsonText PARAMS = JsonText.of("{\"uri\":\"file:///a\",\"name\":\"b\",\"cursor\":\"c\"}");

    @ParameterizedTest
    @EnumSource
    void isFoundByTheNameItHasOnTheWire(McpMethod method) {
        assertThat(McpMethod.named(method.wireName())).contains(method);
        assertThat(method.is(method.wireName())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tools/call", "tools/call ", "tools", "TOOLS_CALL", "x/unknown"})
    void anyOtherMethodNeedsNoTreatmentOfItsOwn(String name) {
        assertThat(McpMethod.named(name)).isEmpty();
        assertThat(McpMethod.TOOLS_CALL.is(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "TOOLS_CALL, b",
        "PROMPTS_GET, b",
        "RESOURCES_READ, file:///a",
        "RESOURCES_SUBSCRIBE, file:///a",
        "RESOURCES_UNSUBSCRIBE, file:///a",
        "INITIALIZE,",
        "TOOLS_LIST,",
        "PING,",
        "CANCELLED,",
    })
    void knowsWhatACallIsAbout(McpMethod method, String subject) {
        if (subject == null) {
            assertThat(method.subject(PARAMS)).isEmpty();
        } else {
            assertThat(method.subject(PARAMS)).contains(subject);
        }
    }

    @Test
    void aSubjectIsText() {
        assertThat(McpMethod.TOOLS_CALL.subject(JsonText.of("{\"name\":1}"))).isEmpty();
        assertThat(McpMethod.TOOLS_CALL.subject(JsonText.of("[]"))).isEmpty();
        assertThat(McpMethod.TOOLS_CALL.subject(JsonText.of("{}"))).isEmpty();
        assertThat(McpMethod.TOOLS_CALL.subject(JsonText.of("{\"name\":\"\"}"))).contains("");
    }

    @ParameterizedTest
    @EnumSource
    void theSubjectIsAmongTheNamesThatMayNotBeImitated(McpMethod method) {
        // Given
        JsonText nameless = JsonText.of("{\"name\":\"x\",\"uri\":\"x\"}");

        // Then
        if (method.subject(nameless).isPresent()) {
            assertThat(method.paramNames()).containsAnyOf("name", "uri");
        }
    }
}
