package io.watchgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunArgumentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--config a b.yaml",
                "--config=a b.yaml",
                "-c a b.yaml",
                "run --config a b.yaml",
                "run --config=a b.yaml"
            })
    void readsTheConfiguration(String line) {
        assertThat(parse(line)).contains(new RunArguments(Optional.of(Path.of("a b.yaml")), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--verbose --config x", "-c x -v", "run -v -c x", "-v --config=x -v"})
    void readsVerboseAnywhere(String line) {
        assertThat(parse(line)).contains(new RunArguments(Optional.of(Path.of("x")), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "run"})
    void needsNoArgument(String line) {
        assertThat(parse(line)).contains(new RunArguments(Optional.empty(), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "--version",
                "run --help",
                "--config",
                "-c",
                "--config -v",
                "--config --verbose x",
                "--config x --config y",
                "--config=x -c y",
                "-c=x",
                "-vc x",
                "x.yaml",
                "run run",
                "-v run",
                "config check x",
                "plugins list",
                "Run",
                "--"
            })
    void leavesTheRestToTheCommands(String line) {
        assertThat(parse(line)).isEmpty();
    }

    /** "a b.yaml" is one word. */
    private static Optional<RunArguments> parse(String line) {
        String[] words =
                line.isEmpty() ? new String[0] : line.replace("a b", "a_b").split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace("a_b", "a b");
        }
        return RunArguments.parse(words);
    }
}
