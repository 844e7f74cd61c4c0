package io.watchgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCheckTest {
    @TempDir
    Path folder;

    private FakeProduct watchgate;

    @BeforeEach
    void isBuilt() {
        watchgate = new FakeProduct(folder);
    }

    @Test
    void saysThatAFileIsValidAndStartsNothing() throws IOException {
        Path file = watchgate.file("w.yaml", "server: { command: [no-such-program] }");

        assertThat(watchgate.execute("config", "check", file.toString())).isEqualTo(ExitCode.OK);

        assertThat(watchgate.out()).isEqualTo(file + " is valid." + System.lineSeparator());
        assertThat(watchgate.err()).isEmpty();
        assertThat(watchgate.logs).isEmpty();
    }

    @Test
    void saysEverythingThatIsWrong() throws IOException {
        Path file = watchgate.file("w.yaml", "server: { comand: cat }", "pluins: {}");

        assertThat(watchgate.execute("config", "check", file.toString())).isEqualTo(ExitCode.STARTUP_FAILURE);

        assertThat(watchgate.out()).isEmpty();
        assertThat(watchgate.err().lines())
                .anyMatch(line -> line.startsWith(file + ":1:11: server.comand is not a known key"))
                .anyMatch(line -> line.startsWith(file + ":2:1: pluins is not a known key"));
    }

    @Test
    void saysWhatAFileAsksForAndDoesNotGet() throws IOException {
        Path file = watchgate.file("w.yaml", "server: { command: cat, restart_on_failure: true }");

        assertThat(watchgate.execute("config", "check", file.toString())).isEqualTo(ExitCode.OK);

        assertThat(watchgate.err()).startsWith("warning: " + file + ":1:");
        assertThat(watchgate.out()).endsWith("is valid." + System.lineSeparator());
    }

    @Test
    void looksForTheUsualNameWithoutAFile() {
        // the file is looked for where the tests run, which has none
        assertThat(watchgate.execute("config", "check")).isEqualTo(ExitCode.STARTUP_FAILURE);

        assertThat(watchgate.err()).startsWith("watchgate.yaml: ");
    }

    @Test
    void printsTheSchema() {
        assertThat(watchgate.execute("config", "schema")).isEqualTo(ExitCode.OK);

        assertThat(watchgate.out())
                .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
                .contains("\"options_of_sample\"")
                .endsWith("}\n");
    }
}
