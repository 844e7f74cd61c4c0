package io.watchgate.jsonrpc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {

    @Test
    void setsCommasWhereTheyBelong() {
        // When
        JsonText json = new JsonWriter()
                .object()
                .member("text", "a")
                .member("number", Long.MIN_VALUE)
                .member("flag", true)
                .member("given", JsonText.of("[ 1.0 ]"))
                .member("texts", List.of("a", "b"))
                .member("none", List.of())
                .name("inner")
                .array()
                .object()
                .endObject()
                .array()
                .endArray()
                .value(1)
                .value(false)
                .value("x")
                .value(JsonText.of("null"))
                .endArray()
                .member("last", "")
                .endObject()
                .toText();

        // Then
        assertThat(json)
                .hasToString("{\"text\":\"a\",\"number\":-9223372036854775808,\"flag\":true,\"given\":[ 1.0 ],"
                        + "\"texts\":[\"a\",\"b\"],\"none\":[],\"inner\":[{},[],1,false,\"x\",null],\"last\":\"\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"', '\\\"'",
        "'\\', '\\\\'",
        "'/', '/'",
        "'\n', '\\n'",
        "'\r', '\\r'",
        "'\t', '\\t'",
        "'\b', '\\u0008'",
        "'\0', '\\u0000'",
        "'\u001f', '\\u001f'",
        "'\u007f', '\\u007f'",
        "'\u0085', '\\u0085'",
        "'\u2028', '\\u2028'",
        "'\u2029', '\\u2029'",
        "'\u00e9', '\u00e9'",
        "'\uD83D\uDE00', '\uD83D\uDE00'",
        "'\uD83D', '\\ufffd'",
        "'\uDE00', '\\ufffd'",
        "'\uDE00\uD83D', '\\ufffd\\ufffd'",
        "'\uD83Dx', '\\ufffdx'",
    })
    void writesOnlyWhatIsOneLineInEveryReadersEyes(String text, String written) {
        assertThat(new JsonWriter().value(text).toText()).hasToString('"' + written + '"');
        assertThat(new JsonWriter().object().member(text, 1).endObject().toText())
                .hasToString("{\"" + written + "\":1}");
    }

    @Test
    void writesOneValueALine() {
        // When
        byte[] lines = new JsonWriter()
                .object()
                .endObject()
                .endLine()
                .array()
                .endArray()
                .endLine()
                .toBytes();

        // Then
        assertThat(new String(lines, UTF_8)).isEqualTo("{}\n[]\n");
    }

    @Test
    void startsAfreshAndHandsOutWhatDoesNotChange() {
        // Given
        JsonWriter writer = new JsonWriter();
        JsonText first = writer.array().value("first").endArray().toText();

        // When
        writer.reset();
        JsonText second = writer.array().value(2).endArray().toText();

        // Then
        assertThat(first).hasToString("[\"first\"]");
        assertThat(second).hasToString("[2]");
    }

    @Test
    void growsWithWhatIsWritten() {
        // Given
        String large = "x".repeat(100_000);

        // When
        JsonText json = new JsonWriter()
                .array()
                .value(large)
                .value(JsonText.of('"' + large + '"'))
                .value("\u00e9".repeat(1000))
                .endArray()
                .toText();

        // Then
        assertThat(json.elements()).extracting(JsonText::size).containsExactly(100_002, 100_002, 2_002);
    }
}
