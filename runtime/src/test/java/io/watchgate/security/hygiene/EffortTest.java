package io.watchgate.security.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.spi.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a frame may cost. The best of several runs counts, since a busy machine only ever makes a run longer. */
class EffortTest {

    private static final int RUNS = 12;
    private static final int TURNS = 400;
    private static final int FEWEST_TURNS = 5;
    private static final int ADVERSARIAL = 100 * 1024;
    private static final double MOST_MILLISECONDS = 20;
    private static final double MOST_GROWTH = 2.3;

    private final Judged judged = Judged.byDefault();

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "a",
                "\\n",
                "\\\\",
                "é",
                "中",
                "😀",
                "\\u001b",
                "\\u001b[",
                "\\u001b]",
                "\\u001b]a",
                "\\u001b]a\\u0007",
                "\\u001b[1;31mx",
                "\u009D",
                "\u009Da",
                "\\u0007",
                "\\u0000",
                "\u200B",
                "a\u200B",
                "\u200D",
                "👩\u200D",
                "ا\u200C",
                "\uFE0F",
                "🏴",
                "🏴\uDB40\uDC67",
                "\uDB40\uDC67",
                "\uDB40\uDC67a",
                "\u202E",
                "\u202Ea\u202C",
                "\u2066",
                "\u2069",
                "\u2067א\u2069",
                "\u2067א",
                "א\u2069",
                "\u2066\u202B\u2069",
                "א\u200F",
                "א\\n",
                "\u2067א\\n",
                "\",\"",
                "\u200B\",\"",
                "\",\"\u200B"
            })
    void noRepetitionIsExpensive(String pattern) {
        Frame frame = frame(pattern, ADVERSARIAL);

        double best = bestOf(RUNS, frame);
        for (int turn = 0; turn < TURNS && best >= MOST_MILLISECONDS; turn++) {
            best = Math.min(best, bestOf(1, frame));
        }

        assertThat(best).isLessThan(MOST_MILLISECONDS);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "some prose with nothing in it ",
                "\\u001b[31mred\\u001b[0m and \u200Bhidden \uDB40\uDC67 things ",
                "\u2067א\u2066",
                "👩\u200D👧 ا\u200Cب ",
                "\u2067אב\u2069 \u202Ex\u202C ",
                "\u200B\",\""
            })
    void doubleTheTextTakesAboutDoubleTheTime(String pattern) {
        Frame frame = frame(pattern, 64 * 1024);
        Frame twice = frame(pattern, 128 * 1024);
        bestOf(RUNS, twice);

        // by turns, until a quiet moment for both has come; what grows faster never passes
        double once = Double.MAX_VALUE;
        double both = Double.MAX_VALUE;
        for (int turn = 0; turn < TURNS && (turn < FEWEST_TURNS || both / once >= MOST_GROWTH); turn++) {
            once = Math.min(once, bestOf(1, frame));
            both = Math.min(both, bestOf(1, twice));
        }

        assertThat(both / once).isLessThan(MOST_GROWTH);
    }

    private static Frame frame(String pattern, int length) {
        return Judged.read("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"texts\":[\""
                + pattern.repeat(length / pattern.length()) + "\"]}}");
    }

    /** Milliseconds. */
    private double bestOf(int runs, Frame frame) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            Verdict verdict = judged.judge(frame);
            best = Math.min(best, System.nanoTime() - start);
            assertThat(verdict).isNotInstanceOf(Verdict.Reject.class);
        }
        return best / 1e6;
    }
}
