package io.watchgate.jsonrpc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.FrameCodec.Reading;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One codec reads line after line; nothing of one line shows in the next. */
class ReadingOnTest {

    private static final String SOUND =
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\",\"params\":{\"a\":[{\"b\":{}}]}}";

    private final FrameCodec codec = new FrameCodec(new FrameLimits(1 << 20, 64, 10_000));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"jsonrpc\":\"2.0\",\"params\":{\"a\":{\"b\":",
                "{\"method\":[{\"params\":[[[{\"id\":",
                "{\"\\u0061\":1,\"b\":{\"\\u0062\":2,\"c",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "{\"a\":{\"a\":{\"a\":{\"a\":1,\"a\":2}}}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\"}}",
            })
    void aRefusedLineLeavesNothingBehind(String refused) {
        for (int i = 0; i < 3; i++) {
            // When
            Reading bad = codec.read(refused.getBytes(UTF_8));
            Reading good = codec.read(SOUND.getBytes(UTF_8));

            // Then
            assertThat(bad).isInstanceOf(Reading.Refused.class);
            assertThat(good).isEqualTo(new Reading.Read(Admission.admitted(SOUND)));
        }
    }

    @Test
    void namesOfALargeObjectThatBrokeOffAreForgotten() {
        // Given
        String members =
                IntStream.range(0, 5_000).mapToObj(i -> "\"n" + i + "\":0").collect(Collectors.joining(","));

        // When
        Reading broken = codec.read(("{\"x\":{" + members).getBytes(UTF_8));
        Reading whole = codec.read(
                ("{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"params\":{\"y\":0," + members + "}}").getBytes(UTF_8));

        // Then
        assertThat(broken).isInstanceOf(Reading.Refused.class);
        assertThat(whole).isInstanceOf(Reading.Read.class);
    }

    @Test
    void aFrameThatWasReadIsUntouchedByTheNextOne() {
        // Given
        Frame first = ((Reading.Read) codec.read(SOUND.getBytes(UTF_8))).frame();

        // When
        codec.read(SOUND.replace('m', 'n').getBytes(UTF_8));
        codec.read("nonsense".getBytes(UTF_8));

        // Then
        assertThat(first.toWire()).hasToString(SOUND);
    }
}
