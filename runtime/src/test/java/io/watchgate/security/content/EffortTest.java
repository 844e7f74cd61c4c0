package io.watchgate.security.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.detect.secrets.SecretsDetector;
import io.watchgate.detect.secrets.SecretsOptions;
import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.JsonWriter;
import io.watchgate.jsonrpc.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a filter costs on texts that were made to cost much. */
class EffortTest {

    private static final int SIZE = 100_000;
    private static final long MOST_NANOS = 20_000_000;

    /** On a busy machine a short measurement is often disturbed; one that is not shows what the work takes. */
    private static final int ATTEMPTS = 200;

    private static final List<String> SMALL = List.of(
            "a",
            "A1",
            "0",
            "f",
            "=",
            "-",
            "/",
            "+",
            ".",
            ":",
            "@",
            "\"",
            "&",
            "&#",
            "&#65;",
            "%",
            "%41",
            "%C3%A9",
            "\\",
            "\\u0041",
            "\u00E9",
            "e\u0301",
            "\u200B",
            "\u0430",
            "\uFF21",
            "\uD835\uDC1A",
            "\u001B[",
            "\u001B[1m",
            "password=",
            "key: ",
            "aGVsbG8gd29ybGQh ",
            "token \n",
            "A".repeat(76) + "\n",
            "68656c6c6f20776f726c64");

    private static final Judged JUDGED =
            Judged.by(new SecretsDetector(SecretsOptions.DEFAULT)).doing(Action.AUDIT_ONLY);

    static Stream<String> patterns() {

        String text = Base64.getEncoder()
                .encodeToString("password: hunter2, ".repeat(2_000).getBytes(StandardCharsets.UTF_8));
        String twice = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return Stream.concat(SMALL.stream(), Stream.of(text, twice));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void aHundredKilobytesOfAnyPatternAreReadInTime(String pattern) {
        Frame frame = frame(pattern, SIZE);

        assertThat(least(frame, MOST_NANOS)).isLessThan(MOST_NANOS);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void twiceTheTextTakesNoMoreThanTwiceTheTime(String pattern) {
        Frame one = frame(pattern, SIZE);
        Frame two = frame(pattern, 2 * SIZE);
        JUDGED.judge(one);
        JUDGED.judge(two);

        double ratio = Double.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS && ratio > 2.3; i++) {
            ratio = Math.min(ratio, (double) least(two, 0) / least(one, 0));
        }

        assertThat(ratio).isLessThanOrEqualTo(2.3);
    }

    /** The least of a few measurements, or the first that is below. */
    private static long least(Frame frame, long enough) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < (enough > 0 ? ATTEMPTS : 5) && least >= enough; i++) {
            long start = System.nanoTime();
            JUDGED.judge(frame);
            least = Math.min(least, System.nanoTime() - start);
        }
        return least;
    }

    private static Frame frame(String pattern, int size) {
        String text = pattern.repeat(size / pattern.length() + 1).substring(0, size);
        JsonText blocks = new JsonWriter()
                .object()
                .name("content")
                .array()
                .object()
                .member("type", "text")
                .member("text", text)
                .endObject()
                .endArray()
                .endObject()
                .toText();
        return Response.Success.of(FrameId.of(1), blocks);
    }
}
