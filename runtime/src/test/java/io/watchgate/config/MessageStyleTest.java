package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every message, whatever it is about: it is for somebody who has known the product for a minute. */
class MessageStyleTest {

    private static final Pattern FORM = Pattern.compile("[a-z-]+\\.yaml(:[1-9][0-9]*:[1-9][0-9]*)?: .+: .+");
    private static final Pattern JAVA =
            Pattern.compile("Exception|Optional|[=@]null\\b|\\bnull$|java\\.|io\\.watchgate|\\$[0-9A-Z]\\w*@");

    @Test
    void hasPlaceThenWrongThenRight() throws IOException {
        for (String message : messages()) {
            assertThat(message).matches(FORM);
        }
    }

    @Test
    void speaksOfTheFileAndNotOfTheProgram() throws IOException {
        for (String message : messages()) {
            assertThat(message).doesNotContainPattern(JAVA);
        }
    }

    @Test
    void isOneShortLine() throws IOException {
        for (String message : messages()) {
            assertThat(message).hasSizeLessThan(280).doesNotEndWith(".").doesNotContainPattern("\\p{Cntrl}");
        }
    }

    @Test
    void comesInTheOrderOfTheFile() throws IOException {
        for (Path file : SampleFiles.in("invalid")) {
            assertThat(problems(file))
                    .extracting(Problem::place)
                    .isSortedAccordingTo(Comparator.comparingInt(Place::line).thenComparingInt(Place::column));
        }
    }

    @Test
    void pointsAtALineThatIsThere() throws IOException {
        for (Path file : SampleFiles.in("invalid")) {
            int lines = Files.readAllLines(file).size();
            for (Problem problem : problems(file)) {
                assertThat(problem.place().line()).isBetween(0, lines);
            }
        }
    }

    private static List<String> messages() throws IOException {
        List<String> messages = new ArrayList<>();
        for (Path file : SampleFiles.in("invalid")) {
            messages.addAll(Rendering.of(SampleFiles.load(file), file.getParent())
                    .lines()
                    .toList());
        }
        return messages;
    }

    private static List<Problem> problems(Path file) {
        return ((ConfigResult.Invalid) SampleFiles.load(file)).problems();
    }
}
