package io.watchgate.detect.injection;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.detect.Detector;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
    private static final int PAGE = 10 * 1024;
    private static final int ATTEMPTS = 6;

    private static final String PROSE =
            "Please find attached the minutes of the meeting on Tuesday. We agreed to send the"
                    + " new price list to all customers before the end of the month, and to call the three largest ones first. "
                    + "If you have any questions, reply to this message or use the form on our page.\n\n";

    private static final Detector SPOKEN = GrowthTest::judgeWithSpeaker;

    @ParameterizedTest
    @MethodSource("texts")
    void twiceTheTextTakesTwiceTheTime(String pattern) {
        String small = repeated(pattern, SMALL);
        String large = repeated(pattern, 2 * SMALL);
        least(SPOKEN, large, 10);

        double growth = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && growth > MOST_GROWTH; attempt++) {
            growth = Math.min(growth, (double) least(SPOKEN, large, 12) / least(SPOKEN, small, 12));
        }

        assertThat(growth).as("growth on '%s'", pattern).isLessThanOrEqualTo(MOST_GROWTH);
    }

    @ParameterizedTest
    @MethodSource({"texts", "characters"})
    void adversarialTextsAreDoneSoon(String pattern) {
        String text = repeated(pattern, ADVERSARIAL);

        assertThat(leastOfAttempts(SPOKEN, text, MOST_NANOS))
                .as("judging '%s'", pattern)
                .isLessThan(MOST_NANOS);
        assertThat(leastOfAttempts(Found.TEXTS, text, MOST_NANOS))
                .as("reading '%s'", pattern)
                .isLessThan(MOST_NANOS);
    }

    /** The figure to hold is 40 microseconds with C1 alone; this one holds on a busy machine too. */
    @Test
    void aPageOfProseTakesMicroseconds() {
        String page = repeated(PROSE, PAGE);
        long most = 1_000_000;
        least(Found.TEXTS, page, 2000);

        assertThat(leastOfAttempts(Found.TEXTS, page, most)).isLessThan(most);
    }

    static Stream<String> characters() {
        return Stream.concat(
                Stream.iterate((char) 0, c -> c < 256, c -> (char) (c + 1)).map(String::valueOf),
                Stream.of("密", "\u200b", "\ud83d", "\udd11", "🔑", "ﬀ", "\uffff"));
    }

    static List<String> texts() throws IOException {
        return Corpus.own("adversarial").stream().map(line -> line.text("text")).toList();
    }

    private static void judgeWithSpeaker(String text, Consumer<io.watchgate.detect.Match> hits) {
        Found.DESCRIPTIONS.scan(text, new Speaker("tool server", Set.of("other_tool")), hits);
    }

    private static String repeated(String pattern, int length) {
        return pattern.repeat(length / pattern.length() + 1).substring(0, length);
    }

    private static long leastOfAttempts(Detector detector, String text, long enough) {
        long nanos = Long.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && nanos > enough; attempt++) {
            nanos = Math.min(nanos, least(detector, text, 4));
        }
        return nanos;
    }

    private static long least(Detector detector, String text, int runs) {
        long least = Long.MAX_VALUE;
        int[] hits = new int[1];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            detector.scan(text, match -> hits[0]++);
            least = Math.min(least, System.nanoTime() - start);
        }
        assertThat(hits[0]).isNotNegative();
        return least;
    }
}
