package io.watchgate.detect.injection;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.detect.Match;
import io.watchgate.detect.injection.Corpus.Line;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code corpora/injection}: adding one is adding a line. A few of them are known to be missed or hit; they
 * stay in the files, since a detector that is never wrong on its own examples has been fitted to them.
 */
class OwnCorpusTest {

    private static final double LEAST_FOUND = 0.92;
    private static final double MOST_HIT = 0.04;
    private static final int LEAST_EXAMPLES = 15;

    @ParameterizedTest
    @EnumSource(Family.class)
    void everyFamilyIsFound(Family family) throws IOException {
        List<Line> examples = of(family.name().toLowerCase(Locale.ROOT));

        List<String> missed = missed(examples);

        assertThat(examples).hasSizeGreaterThanOrEqualTo(LEAST_EXAMPLES);
        assertThat(1 - (double) missed.size() / examples.size())
                .as("missed: %s", missed)
                .isGreaterThanOrEqualTo(LEAST_FOUND);
    }

    @Test
    void mixturesAreFound() throws IOException {
        List<Line> examples = of("mixed");

        List<String> missed = missed(examples);

        assertThat(1 - (double) missed.size() / examples.size())
                .as("missed: %s", missed)
                .isGreaterThanOrEqualTo(LEAST_FOUND);
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void theRuleMostlyNamesTheFamily(Family family) throws IOException {
        List<Line> found = of(family.name().toLowerCase(Locale.ROOT)).stream()
                .filter(line -> !Found.in(line).isEmpty())
                .toList();

        long named = found.stream()
                .filter(line ->
                        Found.in(line).stream().anyMatch(match -> match.rule().equals(family.rule())))
                .count();

        assertThat((double) named / found.size()).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void hardBenignTextsAreLeftAlone() throws IOException {
        List<Line> benign = Corpus.own("benign");

        List<String> hit = benign.stream()
                .filter(line -> !Found.in(line).isEmpty())
                .map(line -> line.id() + ": " + line.text("text") + " " + Found.in(line))
                .toList();

        assertThat((double) hit.size() / benign.size())
                .as("hit:%n%s", String.join("\n", hit))
                .isLessThanOrEqualTo(MOST_HIT);
    }

    @ParameterizedTest
    @MethodSource("found")
    void upperCaseChangesNothing(Line line) {
        String upper = line.text("text").toUpperCase(Locale.ROOT);

        // sharp s becomes two letters, and what is encoded in a command is no longer what it was
        if (upper.length() == line.text("text").length()) {
            assertThat(inKind(line, upper)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("found")
    void otherTextsAroundItDoNotHideIt(Line line) {
        String filler = "The quick brown fox jumps over the lazy dog. Tables have 1, 2 or 3 rows.\n\n".repeat(40);
        boolean commandline =
                Found.in(line).stream().allMatch(match -> match.rule().equals(Family.COMMAND.rule()));

        List<Match> matches = inKind(line, (commandline ? "" : filler) + line.text("text") + "\n\n" + filler);

        assertThat(matches).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("found")
    void softHyphensDoNotHideIt(Line line) {
        String hyphenated = Arrays.stream(line.text("text").split(" ", -1))
                .map(word -> word.length() > 5 && word.chars().allMatch(Character::isLetter)
                        ? word.substring(0, 3) + '\u00AD' + word.substring(3)
                        : word)
                .collect(Collectors.joining(" "));

        assertThat(inKind(line, hyphenated)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("found")
    void theHitStandsInTheText(Line line) {
        String text = line.text("text");

        assertThat(Found.in(line))
                .allMatch(match -> match.start() < match.end() && match.end() <= text.length())
                .allMatch(match -> match.rule().startsWith("injection."));
    }

    @Test
    void strictFindsMoreAndRelaxedLess() throws IOException {
        Map<Sensitivity, Long> found =
                Stream.of(Sensitivity.values()).collect(Collectors.toMap(each -> each, OwnCorpusTest::countAt));

        assertThat(found.get(Sensitivity.STRICT)).isGreaterThanOrEqualTo(found.get(Sensitivity.STANDARD));
        assertThat(found.get(Sensitivity.RELAXED)).isLessThan(found.get(Sensitivity.STANDARD));
    }

    @Test
    void everyIdIsThereOnce() throws IOException {
        Set<String> seen = new HashSet<>();

        assertThat(Stream.concat(Corpus.own("positives").stream(), Corpus.own("benign").stream())
                        .map(Line::id)
                        .filter(id -> !seen.add(id)))
                .isEmpty();
    }

    static List<Line> found() throws IOException {
        return Corpus.own("positives").stream()
                .filter(line -> !Found.in(line).isEmpty())
                .toList();
    }

    private static long countAt(Sensitivity sensitivity) {
        InjectionDetector detector = new InjectionDetector(sensitivity);
        try {
            return Corpus.own("positives").stream()
                    .filter(line -> !line.isDescription())
                    .filter(line -> !Found.matches(detector, line.text("text")).isEmpty())
                    .count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Line> of(String family) throws IOException {
        return Corpus.own("positives").stream()
                .filter(line -> line.text("family").equals(family))
                .toList();
    }

    private static List<String> missed(List<Line> examples) {
        return examples.stream()
                .filter(line -> Found.in(line).isEmpty())
                .map(line -> line.id() + ": " + line.text("text"))
                .toList();
    }

    private static List<Match> inKind(Line line, String text) {
        return line.isDescription() ? Found.inDescription(text, line.speaker()) : Found.in(text);
    }
}
