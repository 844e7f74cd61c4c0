package io.watchgate.detect.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.detect.Match;
import io.watchgate.detect.secrets.Corpus.Line;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code corpora/secrets}: adding one is adding a line. */
class OwnCorpusTest {

    @ParameterizedTest
    @MethodSource("positives")
    void findsExactlyTheSecretByItsRule(Line line) {
        String text = line.text("text");

        List<String> found = Found.in(text);

        assertThat(found).contains(line.text("rule") + ": " + line.text("secret"));
    }

    @ParameterizedTest
    @MethodSource("positives")
    void everyHitTouchesTheSecret(Line line) {
        String text = line.text("text");
        int start = text.indexOf(line.text("secret"));
        int end = start + line.text("secret").length();

        List<Match> found = Found.matches(Found.DEFAULT, text);

        assertThat(found).allMatch(match -> match.start() < end && match.end() > start);
    }

    @ParameterizedTest
    @MethodSource("positives")
    void findsItAmongOtherTextsToo(Line line) {
        String filler = "The quick brown fox jumps over the lazy dog. 1, 2, 3.\n\n".repeat(40);

        List<String> found = Found.in(filler + line.text("text") + "\n\n" + filler);

        assertThat(found).anyMatch(hit -> hit.startsWith(line.text("rule") + ": "));
    }

    @ParameterizedTest
    @MethodSource("positives")
    void findsTheSameBetweenEmoji(Line line) {
        String text = "👩‍🚀 数据\n" + line.text("text") + "\n👩‍🚀";

        List<String> found = Found.in(text);

        assertThat(found).contains(line.text("rule") + ": " + line.text("secret"));
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void leavesNearMissesAlone(Line line) {
        assertThat(Found.in(line.text("text"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("benign")
    void leavesHardBenignTextsAlone(Line line) {
        assertThat(Found.in(line.text("text"))).isEmpty();
    }

    @Test
    void everyIdIsThereOnce() throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> twice = Stream.of(positives(), nearMisses(), benign())
                .flatMap(List::stream)
                .map(Line::id)
                .filter(id -> !seen.add(id))
                .toList();

        assertThat(twice).isEmpty();
    }

    @Test
    void everyFamilyHasPositives() throws IOException {
        Set<String> rules = positives().stream().map(line -> line.text("rule")).collect(Collectors.toSet());

        assertThat(rules)
                .contains(
                        "secret.github_token",
                        "secret.jwt",
                        "secret.private_key",
                        "secret.url_password",
                        "secret.password",
                        "secret.assigned_secret",
                        "secret.command_password",
                        "secret.random_value")
                .hasSizeGreaterThan(70);
    }

    static List<Line> positives() throws IOException {
        return Corpus.own("positives");
    }

    static List<Line> nearMisses() throws IOException {
        return Corpus.own("near-misses");
    }

    static List<Line> benign() throws IOException {
        return Corpus.own("benign");
    }
}
