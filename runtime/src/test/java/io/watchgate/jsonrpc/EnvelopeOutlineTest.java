package io.watchgate.jsonrpc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeOutlineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"m\",\"params\":{\"id\":1,\"x\":[{\"id\":2}]}}",
                "{\"method\":\"m\",\"params\":{\"id\":1,\"x\":[{\"id\":2},\"}\",\"\\\"}\"]},\"id\":7}",
                "{\"params\":\"\\\\\",\"id\" : 7 ,\"method\":\"m\"}",
                "{\"params\":[NaN],\"id\":7,\"method\":\"m\",}",
                "{\"x\":\"\u0007\",\"\\u0069d\":7,\"method\":\"m\"} trailing",
                "\uFEFF{\"id\":7,\"method\":\"m\"}",
                "{\"id\":7,\"method\":\"m\",\"params\":{\"a\":1,\"a\":2",
                "{\"id\":7,\"method\":\"never ends",
            })
    void findsTheIdOfTheEnvelopeHoweverTheBytesAreCut(String line) {
        // Given
        byte[] bytes = line.getBytes(UTF_8);

        for (int cut = 0; cut <= bytes.length; cut++) {
            EnvelopeOutline outline = new EnvelopeOutline();

            // When
            outline.see(bytes, 0, cut);
            outline.see(bytes, cut, bytes.length);

            // Then
            assertThat(outline.id()).as("cut at %d", cut).contains(FrameId.of(7));
            assertThat(outline.shape()).isEqualTo(Refusal.Shape.CALL);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "nonsense",
                "{\"method\":\"m\"}",
                "{\"params\":{\"id\":1}}",
                "{\"id\":1,\"method\":\"m\",\"id\":2}",
                "{\"id\":1,\"method\":\"m\",\"id\":1}",
                "{\"id\":1,\"\\u0069d\":2}",
                "{\"id\":1}{\"id\":2}",
                "[{\"id\":1,\"method\":\"m\"}]",
                "{\"x\":\"{\\\"id\\\":1}\"}",
                "{\"id\":null}",
                "{\"id\":1.0}",
                "{\"id\":1e0}",
                "{\"id\":{}}",
                "{\"id\":[1]}",
                "{\"id\":true}",
                "{\"id\":\"\\x\"}",
                "{\"id\":\"\\ud800\"}",
                "{\"id\":01}",
                "{\"id\":}",
                "{\"id\":1 2}",
                "{\"id\":1\r\n2,\"method\":\"m\"}",
                "{\"id\":1:2}",
                "{\"id\":\"a\" \"b\"}",
                "{\"id\":[]1}",
                "{\"id\":1[]}",
                "{\"id\"}",
                "{id:1}",
                "{\"Id\":1}",
                "{\"id\":1",
                "}}{{\"id\":1}",
            })
    void isSilentWhenThereIsDoubt(String line) {
        assertThat(outlined(line).id()).isEmpty();
    }

    @Test
    void anIdThatIsTooLongIsNone() {
        assertThat(outlined("{\"id\":" + "1".repeat(1024) + "}").id()).isPresent();
        assertThat(outlined("{\"id\":" + "1".repeat(1025) + "}").id()).isEmpty();
        assertThat(outlined("{\"id\":" + "1".repeat(5000) + "}").id()).isEmpty();
        assertThat(outlined("{\"id\":" + "1".repeat(1024) + "  2}").id()).isEmpty();
        assertThat(outlined("{\"id\":" + " ".repeat(5000) + "1" + " ".repeat(5000) + "}")
                        .id())
                .contains(FrameId.of(1));
        assertThat(outlined("{\"id\":\"" + "x".repeat(1022) + "\"}").id()).isPresent();
        assertThat(outlined("{\"id\":\"" + "x".repeat(1023) + "\"}").id()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"method\":\"m\",\"id\":1} | CALL",
                "{\"method\":[],\"x\":1} | CALL",
                "{\"params\":{},\"m\\u0065thod\":0} | CALL",
                "{\"id\":1,\"result\":{}} | ANSWER",
                "{\"id\":1,\"error\":{}} | ANSWER",
                "{\"id\":1,\"error\":{},\"result\":{}} | ANSWER",
                "{\"id\":1,\"error\":{},\"method\":\"m\"} | UNKNOWN",
                "{\"id\":1} | UNKNOWN",
                "{\"params\":{\"method\":\"m\"}} | UNKNOWN",
                "{\"x\":\"method\"} | UNKNOWN",
                "[{\"method\":\"m\"}] | UNKNOWN",
                "`` | UNKNOWN",
            })
    void saysWhatTheBytesSeemToBe(String line, Refusal.Shape shape) {
        assertThat(outlined(line).shape()).isEqualTo(shape);
    }

    private static EnvelopeOutline outlined(String line) {
        EnvelopeOutline outline = new EnvelopeOutline();
        byte[] bytes = line.getBytes(UTF_8);
        outline.see(bytes, 0, bytes.length);
        return outline;
    }
}
