package io.watchgate.detect.injection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.watchgate.detect.Match;
import io.watchgate.detect.injection.Corpus.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The measure of the detectors on other people's examples.
 *
 * <p>The corpora stand beside the checkout. Without them there is nothing to measure; {@code .ci/run} takes a skipped test
 * for a failure.
 */
class CorpusGateTest {

    private static final double LEAST_FOUND = 0.9;
    private static final double MOST_TOOLS_HIT = 0.05;
    private static final double MOST_TEXTS_HIT = 0.01;
    private static final int SHORTEST_ENCODED = 16;

    private static Path corpora;

    @BeforeAll
    static void findCorpora() {
        corpora = Path.of(System.getProperty("watchgate.corpora", "../../shared/corpora"));
        assumeTrue(Files.isDirectory(corpora), () -> "no corpora in " + corpora.toAbsolutePath());
    }

    @Test
    void findsMostPoisonedTools() throws IOException {
        List<Line> malicious = poisoning("malicious");

        List<String> missed = malicious.stream()
                .filter(line -> judge(line).isEmpty())
                .map(line -> line.id() + ": " + line.text("tool.description"))
                .toList();

        double found = 1 - (double) missed.size() / malicious.size();
        say("poisoned tools found: %d of %d", malicious.size() - missed.size(), malicious.size());
        missed.forEach(CorpusGateTest::say);
        assertThat(found).as("missed:%n%s", String.join("\n", missed)).isGreaterThanOrEqualTo(LEAST_FOUND);
    }

    @Test
    void leavesHonestToolsAlone() throws IOException {
        List<Line> benign = new ArrayList<>(poisoning("benign"));
        List<String> hit = new ArrayList<>();
        for (Line line : benign) {
            judge(line).forEach(match -> hit.add(line.id() + ": " + match));
        }
        List<Line> tools = Corpus.file(corpora.resolve("benign-tools.jsonl"));
        for (Line line : tools) {
            Speaker speaker = new Speaker(line.text("tool") + " " + line.text("server"), Set.of());
            Found.inDescription(line.text("description"), speaker).forEach(match -> hit.add(line.id() + ": " + match));
        }

        int all = benign.size() + tools.size();
        say("honest tools hit: %d of %d", hit.size(), all);
        hit.forEach(CorpusGateTest::say);
        assertThat((double) hit.size() / all).as("hit: %s", hit).isLessThanOrEqualTo(MOST_TOOLS_HIT);
    }

    @Test
    void leavesHarmlessTextsAlone() throws IOException {
        List<Line> texts = Corpus.file(corpora.resolve("benign-texts.jsonl"));

        List<String> hit = new ArrayList<>();
        for (Line line : texts) {
            Found.in(line.text("text")).forEach(match -> hit.add(line.id() + ": " + match));
        }

        say("harmless texts hit: %d of %d", hit.size(), texts.size());
        hit.forEach(CorpusGateTest::say);
        assertThat((double) hit.size() / texts.size()).as("hit: %s", hit).isLessThanOrEqualTo(MOST_TEXTS_HIT);
    }

    private static List<Line> poisoning(String label) throws IOException {
        return Corpus.file(corpora.resolve("tool-poisoning.jsonl")).stream()
                .filter(line -> line.text("label").equals(label))
                .toList();
    }

    /** Judges the description, and what is encoded in it: decoding is what the walker over a frame does. */
    private static List<Match> judge(Line line) {
        Speaker speaker = new Speaker(line.text("tool.name") + " " + line.textOr("server", ""), Set.of());
        String description = line.text("tool.description");
        List<Match> matches = new ArrayList<>(Found.inDescription(description, speaker));
        for (String run : description.split("[^A-Za-z0-9+/]+", -1)) {
            if (run.length() >= SHORTEST_ENCODED && run.length() % 4 != 1) {
                String decoded = new String(Base64.getDecoder().decode(run), StandardCharsets.UTF_8);
                matches.addAll(Found.inDescription(decoded, speaker));
            }
        }
        return matches;
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void say(String format, Object... values) {
        System.err.println(values.length == 0 ? format : String.format(format, values));
    }
}
