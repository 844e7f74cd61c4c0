package io.watchgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    Path folder;

    private FakeProduct watchgate;

    @BeforeEach
    void isBuilt() {
        watchgate = new FakeProduct(folder);
    }

    @Test
    void helpNamesTheCommandsAndTheFirstStep() {
        assertThat(watchgate.execute("--help")).isEqualTo(ExitCode.OK);

        assertThat(watchgate.out())
                .startsWith("Usage: watchgate [-hvV] [-c=FILE] [COMMAND]")
                .contains("  run ", "  config ", "  plugins ", "  demo ")
                .endsWith("Start with: watchgate demo" + System.lineSeparator());
        assertThat(watchgate.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "run --help,           Usage: watchgate run [-hvV] [-c=FILE]",
        "config --help,        Usage: watchgate config [-hV] COMMAND",
        "config check --help,  Usage: watchgate config check [-hV] [FILE]",
        "config schema --help, Usage: watchgate config schema [-hV]",
        "plugins --help,       Usage: watchgate plugins [-hV] COMMAND",
        "plugins list --help,  Usage: watchgate plugins list [-hV]",
        "scan --help,          Usage: watchgate scan [-hV] [--as=text|frames]",
        "explain --help,       Usage: watchgate explain [-hV] [--audit=FILE]",
        "demo --help,          Usage: watchgate demo [-hV]"
    })
    void eachCommandHasHelp(String line, String usage) {
        assertThat(watchgate.execute(line.split(" ", -1))).isEqualTo(ExitCode.OK);

        assertThat(watchgate.out()).startsWith(usage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void saysItsVersion(String option) {
        assertThat(watchgate.execute(option)).isEqualTo(ExitCode.OK);

        assertThat(watchgate.out()).isEqualTo("watchgate 1.2.3" + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource({
        "--confg x,             Unknown options: '--confg'",
        "demon,                 Unmatched argument at index 0: 'demon'",
        "--config,              Missing required parameter for option '--config' (FILE)",
        "--config -v,           Expected parameter for option '--config' but found '-v'",
        "--config a --config b, option '--config' (FILE) should be specified only once",
        "config,                Missing required subcommand",
        "plugins,               Missing required subcommand",
        "config check a b,      Unmatched argument at index 3: 'b'"
    })
    void mistakesAreUsageErrors(String line, String message) {
        assertThat(watchgate.execute(line.split(" ", -1))).isEqualTo(ExitCode.USAGE);

        assertThat(watchgate.err()).contains(message);
        assertThat(watchgate.out()).isEmpty();
        assertThat(watchgate.answer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "run"})
    void withoutAConfigurationItAsksForOne(String line) {
        assertThat(watchgate.execute(line.isEmpty() ? new String[0] : new String[] {line}))
                .isEqualTo(ExitCode.USAGE);

        assertThat(watchgate.err())
                .startsWith("Which configuration? There is no --config FILE, and no watchgate.yaml here.")
                .contains("Usage: watchgate");
        assertThat(watchgate.out()).isEmpty();
    }

    @Test
    void launchesWhatTheShortWayDoesNotRead() throws IOException {
        Path file = watchgate.file("w.yaml", "server: { command: cat }");

        assertThat(watchgate.execute("-vc", file.toString())).isEqualTo(ExitCode.OK);

        assertThat(watchgate.logs).containsExactly("INFO verbose");
    }

    @Test
    void aFailureIsOneLine() {
        watchgate.self = List.of(folder.resolve("nowhere").toString());

        assertThat(watchgate.execute("demo")).isEqualTo(ExitCode.STARTUP_FAILURE);

        assertThat(watchgate.err().lines())
                .singleElement()
                .asString()
                .startsWith("watchgate: ")
                .contains("nowhere");
    }
}
