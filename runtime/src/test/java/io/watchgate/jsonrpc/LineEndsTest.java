package io.watchgate.jsonrpc;

import static io.watchgate.jsonrpc.Admission.admitted;
import static io.watchgate.jsonrpc.Admission.refused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line readers of Java, Python and .NET end a line at a CR: one frame could be three to the server. */
class LineEndsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n", "\n\r"})
    void noMessageCanHideBetweenTwoLineEnds(String end) {
        // Given
        String hidden = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"secret\"}}";
        String line =
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":{\"x\":" + end + hidden + end + "}}";

        // When
        Frame frame = admitted(line);

        // Then
        assertThat(new BufferedReader(new StringReader(frame.toWire().toString())).lines())
                .containsExactly(line.replaceAll("[\r\n]", " "));
    }

    @Test
    void whereverBlanksMayStandTheyBecomeSpacesAndTabsStay() {
        // Given
        String line =
                "\r{\r\"jsonrpc\"\r:\n\"2.0\"\n,\t\"method\":\"m\",\r\n\"params\":[\r]\r,\"x\":[\n1\n,{\r}\n]\n}\r";

        // When
        Frame frame = admitted(line);

        // Then
        assertThat(frame.toWire())
                .hasToString("{ \"jsonrpc\" : \"2.0\" ,\t\"method\":\"m\",  \"params\":[ ] ,\"x\":[ 1 ,{ } ] }");
    }

    @Test
    void inStringsTheyAreRefusedAndTheirEscapesStay() {
        // When
        Refusal refusal = refused("{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"x\":\"a\rb\"}");
        Frame frame = admitted("{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"x\":\"a\\r\\nb\"}");

        // Then
        assertThat(refusal.error().message()).contains("a control character in a string");
        assertThat(frame.toWire()).hasToString("{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"x\":\"a\\r\\nb\"}");
    }

    @Test
    void theTextOfAPluginIsOneLineToo() {
        // When
        JsonText text = JsonText.of("""
                {
                  "a": 1
                }
                """);

        // Then
        assertThat(text).hasToString("{   \"a\": 1 }");
        assertThat(text.size()).isEqualTo("{   \"a\": 1 }".getBytes(UTF_8).length);
    }
}
