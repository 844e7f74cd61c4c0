package io.watchgate.detect.pii;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text may cost. The best of several runs counts, since a busy machine only ever makes a run longer. */
class EffortTest {

    private static final int RUNS = 12;
    private static final int TURNS = 400;
    private static final int FEWEST_TURNS = 5;
    private static final int ADVERSARIAL = 100 * 1024;
    private static final double MOST_MILLISECONDS = 20;
    private static final double MOST_GROWTH = 2.3;

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "1",
                "0",
                "9",
                "a",
                "+",
                "@",
                ":",
                ".",
                "-",
                " ",
                "(",
                "<",
                "/",
                "é",
                "身",
                "1-",
                "1 ",
                "1.",
                "1/",
                "1:",
                "1::",
                "1<",
                "a1",
                "ab12",
                "A1 ",
                "a@",
                "@a.b",
                "a@b.",
                "a@b.co ",
                "::",
                "a:",
                "2001:",
                "(1)",
                "+1",
                "+1 ",
                "+1 2",
                "+12015550123 ",
                "+49 30 123456 ",
                "(201) 555-0123 ",
                "tel 12345678 ",
                "phone ",
                "1.1.1.1 ",
                "8.8.8.8 ",
                "DE89 ",
                "DE89370400440532013000 ",
                "1111 ",
                "4111 1111 1111 1111 ",
                "4111111111111111 ",
                "123 ",
                "123-",
                "078-05-1120 ",
                "123456782 ",
                "12345678901 ",
                "123456789012 ",
                "1234567890123 ",
                "1985-03-12 ",
                "born 1985-03-12 ",
                "12 March ",
                "date of birth ",
                "passport A1234567 ",
                "身1",
                "👍1",
                "ssn ssn ssn",
                "L898902C36UTO7408122F1204159ZE184226B<<<<<10 ",
                "date of date of ",
                "1 March 1985, "
            })
    void noRepetitionIsExpensive(String pattern) {
        String text = repeated(pattern, ADVERSARIAL);

        double best = bestOf(RUNS, text);
        for (int turn = 0; turn < TURNS && best >= MOST_MILLISECONDS; turn++) {
            best = Math.min(best, bestOf(1, text));
        }

        assertThat(best).isLessThan(MOST_MILLISECONDS);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "Some prose without any of it, and some more. ",
                "2024-01-15T10:23:45.123Z INFO [http-12] request 123456 to /api/v1/items/9876 took 12 ms\n",
                "jane@example.org, +1 201-555-0123, 4111 1111 1111 1111, DE89370400440532013000\n",
                "208.67.222.222 2606:4700:4700::1111 SSN 078-05-1120 born 1985-03-12 passport A1234567\n",
                "123456782 12345678901 123456789012 ",
                "+12015550123 ",
                "今天天气很好，身份证11010519491231002X。"
            })
    void doubleTheTextTakesAboutDoubleTheTime(String pattern) {
        String text = repeated(pattern, 64 * 1024);
        String twice = repeated(pattern, 128 * 1024);
        bestOf(RUNS, twice);

        // by turns, until a quiet moment for both has come; what grows faster never passes
        double once = Double.MAX_VALUE;
        double both = Double.MAX_VALUE;
        for (int turn = 0; turn < TURNS && (turn < FEWEST_TURNS || both / once >= MOST_GROWTH); turn++) {
            once = Math.min(once, bestOf(1, text));
            both = Math.min(both, bestOf(1, twice));
        }

        assertThat(both / once).isLessThan(MOST_GROWTH);
    }

    private static String repeated(String pattern, int length) {
        return pattern.repeat(length / pattern.length());
    }

    /** Milliseconds. */
    private static double bestOf(int runs, String text) {
        AtomicInteger hits = new AtomicInteger();
        long best = Long.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            Findings.ALL.scan(text, match -> hits.incrementAndGet());
            best = Math.min(best, System.nanoTime() - start);
        }
        return best / 1e6;
    }
}
