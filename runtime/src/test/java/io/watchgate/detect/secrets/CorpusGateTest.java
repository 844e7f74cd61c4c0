package io.watchgate.detect.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.watchgate.detect.secrets.Corpus.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The measure of the detector: how many of other people's examples it finds, and how many harmless texts it hits.
 *
 * <p>The corpora stand beside the checkout. Without them there is nothing to measure; {@code .ci/run} takes a skipped test
 * for a failure.
 */
class CorpusGateTest {

    private static final double LEAST_FOUND = 0.85;
    private static final double MOST_HIT = 0.005;

    private static Path corpora;

    @BeforeAll
    static void findCorpora() {
        String place = System.getProperty("watchgate.corpora", "../../shared/corpora");
        corpora = Path.of(place);
        assumeTrue(Files.isDirectory(corpora), () -> "no corpora in " + corpora.toAbsolutePath());
    }

    @Test
    void findsMostSecrets() throws IOException {
        List<Line> lines = Corpus.file(corpora.resolve("secrets.jsonl"));

        List<String> missed = new ArrayList<>();
        for (Line line : lines) {
            if (Found.in(line.text("text")).isEmpty()) {
                missed.add(line.id() + ": " + line.text("text"));
            }
        }

        double found = 1 - (double) missed.size() / lines.size();
        say("secrets found: %d of %d, %.1f %%", lines.size() - missed.size(), lines.size(), 100 * found);
        assertThat(found).as("missed:%n%s", String.join("\n", missed)).isGreaterThanOrEqualTo(LEAST_FOUND);
    }

    @Test
    void leavesHarmlessTextsAlone() throws IOException {
        assertThat(shareHit("benign-texts.jsonl", "text")).isLessThanOrEqualTo(MOST_HIT);
    }

    @Test
    void leavesHarmlessToolsAlone() throws IOException {
        assertThat(shareHit("benign-tools.jsonl", "description")).isZero();
    }

    private static double shareHit(String file, String member) throws IOException {
        List<String> hit = new ArrayList<>();
        List<Line> lines = Corpus.file(corpora.resolve(file));
        for (Line line : lines) {
            List<String> found = Found.in(line.text(member));
            if (!found.isEmpty()) {
                hit.add(line.members().getOrDefault("id", "?") + ": " + found);
            }
        }
        say("%s hit: %d of %d", file, hit.size(), lines.size());
        hit.forEach(CorpusGateTest::say);
        return (double) hit.size() / lines.size();
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void say(String format, Object... values) {
        System.err.println(values.length == 0 ? format : String.format(format, values));
    }
}
