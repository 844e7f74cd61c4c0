package io.watchgate.jsonrpc;

import static io.watchgate.jsonrpc.Admission.inParams;
import static io.watchgate.jsonrpc.Admission.refused;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are no JSON at all. */
class SyntaxRefusalTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | a blank line",
                "`   ` | a blank line",
                "{ | the end comes too early at byte 1",
                "{\"a\" | the end comes too early at byte 4",
                "{\"a\": | the end comes too early at byte 5",
                "{\"a\":1 | the end comes too early at byte 6",
                "{\"a\":1, | the end comes too early at byte 7",
                "[1, | the end comes too early at byte 3",
                "{\"a | a string without an end at byte 1",
                "\"a\\ | a string without an end at byte 2",
                "{\"a\" 1} | a colon is missing at byte 5",
                "{a:1} | a member name is missing at byte 1",
                "{'a':1} | a member name is missing at byte 1",
                "{1:1} | a member name is missing at byte 1",
                "{\"a\":1,} | a member name is missing at byte 7",
                "{,\"a\":1} | a member name is missing at byte 1",
                "[1,] | a value is missing at byte 3",
                "[,1] | a value is missing at byte 1",
                "{\"a\":} | a value is missing at byte 5",
                "[1 2] | a comma or the end of the container is missing at byte 3",
                "[1} | a comma or the end of the container is missing at byte 2",
                "{\"a\":1] | a comma or the end of the container is missing at byte 6",
                "{\"a\":1 \"b\":2} | a comma or the end of the container is missing at byte 7",
                "{} {} | something after the end of the value at byte 3",
                "{}} | something after the end of the value at byte 2",
                "{}x | something after the end of the value at byte 2",
                "{}# | something after the end of the value at byte 2",
            })
    void isAParseErrorThatNamesThePlace(String line, String reason) {
        // When
        Refusal refusal = refused(line);

        // Then
        assertThat(refusal.error()).isEqualTo(new RpcError(RpcError.PARSE_ERROR, "Parse error: " + reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "+1",
                ".5",
                "-",
                "1.",
                "1.e3",
                "1e",
                "1e+",
                "0x10",
                "01",
                "-01",
                "1_000",
                "undefined",
                "True",
                "nul",
                "truex",
                "'text'",
                "// comment\n1",
                "/* comment */1",
                "# comment\n1",
                "1;",
            })
    void extensionsOfJsonAreParseErrors(String value) {
        // When
        Refusal refusal = refused(inParams(value));

        // Then
        assertThat(refusal.error().code()).isEqualTo(RpcError.PARSE_ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\a", "\\x41", "\\'", "\\0", "\\U0041", "\\u", "\\u004", "\\u004g", "\\u+041", "\\u 041"})
    void unknownEscapesAreParseErrors(String escape) {
        // When
        Refusal refusal = refused(inParams('"' + escape + '"'));

        // Then
        assertThat(refusal.error().code()).isEqualTo(RpcError.PARSE_ERROR);
        assertThat(refusal.error().message())
                .matches("Parse error: (an unknown escape|an escape without its four digits) at byte 41");
    }

    @Test
    void everyControlCharacterInAStringIsAParseError() {
        for (char c = 0; c < ' '; c++) {
            // When
            Refusal refusal = refused(inParams("\"a" + c + "b\""));

            // Then
            assertThat(refusal.error())
                    .isEqualTo(new RpcError(
                            RpcError.PARSE_ERROR, "Parse error: a control character in a string at byte 42"));
        }
    }

    @Test
    void aByteOrderMarkIsAParseError() {
        // When
        Refusal refusal = refused("\uFEFF{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"m\"}");

        // Then
        assertThat(refusal.error())
                .isEqualTo(new RpcError(RpcError.PARSE_ERROR, "Parse error: a byte order mark at byte 0"));
        assertThat(refusal.id()).contains(FrameId.of(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\u00A0", "\u2028", "\u0085", "\u000B", "\f", "\0", "\u2060"})
    void whatOnlyLooksBlankIsAParseError(String blank) {
        // When
        Refusal before = refused(blank + "{}");
        Refusal between = refused("{" + blank + "}");
        Refusal after = refused("{}" + blank);

        // Then
        assertThat(before.error().code()).isEqualTo(RpcError.PARSE_ERROR);
        assertThat(between.error().message()).isEqualTo("Parse error: a member name is missing at byte 1");
        assertThat(after.error().message()).isEqualTo("Parse error: something after the end of the value at byte 2");
    }

    @Test
    void anErrorNeverQuotesWhatItRefuses() {
        // When
        Refusal refusal = refused("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\",\"password\":\"hunter2\\z\"}");

        // Then
        assertThat(refusal.error().toString()).doesNotContain("hunter2").doesNotContain("password");
    }

    @Test
    void otherEncodingsAreParseErrors() {
        // Given
        String line = "{\"jsonrpc\":\"2.0\",\"method\":\"m\"}";

        // Then
        for (String charset : new String[] {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            byte[] bytes = line.getBytes(Charset.forName(charset));
            assertThat(refused(bytes).error().code()).as(charset).isEqualTo(RpcError.PARSE_ERROR);
        }
        assertThat(refused("{\"a\":\"\u00e9\"}".getBytes(ISO_8859_1)).error())
                .isEqualTo(new RpcError(RpcError.PARSE_ERROR, "Parse error: invalid UTF-8 at byte 6"));
        assertThat("{\"a\":\"\u00e9\"}".getBytes(UTF_8)).hasSize(10);
    }
}
