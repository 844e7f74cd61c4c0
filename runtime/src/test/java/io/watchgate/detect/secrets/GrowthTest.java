package io.watchgate.detect.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Time: linear in the text, and short on texts made to take long.
 *
 * <p>The least of several runs is taken, since a busy machine only ever makes a run longer; a measure that is too long is
 * taken again, and must be too long each time to count.
 */
class GrowthTest {

    private static final int SMALL = 64 * 1024;
    private static final double MOST_GROWTH = 2.3;
    private static final int ADVERSARIAL = 100 * 1024;
    private static final long MOST_NANOS = 20_000_000;
    private static final int ATTEMPTS = 5;

    @ParameterizedTest
    @MethodSource("texts")
    void twiceTheTextTakesTwiceTheTime(String pattern) {
        String small = repeated(pattern, SMALL);
        String large = repeated(pattern, 2 * SMALL);
        least(large, 10);

        double growth = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && growth > MOST_GROWTH; attempt++) {
            growth = Math.min(growth, (double) least(large, 12) / least(small, 12));
        }

        assertThat(growth).as("growth on '%s'", pattern).isLessThanOrEqualTo(MOST_GROWTH);
    }

    @ParameterizedTest
    @MethodSource({"texts", "characters"})
    void adversarialTextsAreDoneSoon(String pattern) {
        String text = repeated(pattern, ADVERSARIAL);

        long nanos = Long.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && nanos > MOST_NANOS; attempt++) {
            nanos = Math.min(nanos, least(text, 4));
        }

        assertThat(nanos).as("time on '%s'", pattern).isLessThan(MOST_NANOS);
    }

    static Stream<String> characters() {
        return Stream.concat(
                Stream.iterate((char) 0, c -> c < 256, c -> (char) (c + 1)).map(String::valueOf),
                Stream.of("密", "\u200b", "\ud83d", "\udd11", "🔑", "ﬀ", "\uffff"));
    }

    static List<String> texts() throws IOException {
        return Corpus.own("adversarial").stream().map(line -> line.text("text")).toList();
    }

    private static String repeated(String pattern, int length) {
        return pattern.repeat(length / pattern.length() + 1).substring(0, length);
    }

    private static long least(String text, int runs) {
        long least = Long.MAX_VALUE;
        int[] hits = new int[1];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            Found.DEFAULT.scan(text, match -> hits[0]++);
            least = Math.min(least, System.nanoTime() - start);
        }
        assertThat(hits[0]).isNotNegative();
        return least;
    }
}
