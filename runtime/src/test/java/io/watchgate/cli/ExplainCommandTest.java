package io.watchgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.audit.file.FileAuditing;
import io.watchgate.config.PluginType;
import io.watchgate.spi.PluginKind;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    private static final String RECORD = "{\"decision\":\"d1\",\"outcome\":\"passed\",\"findings\":[],\"trail\":[]}\n";

    @TempDir
    Path folder;

    private FakeProduct watchgate;

    @BeforeEach
    void hasFileAuditing() {
        watchgate = new FakeProduct(folder);
        watchgate.types.add(new PluginType(
                "file_auditing",
                PluginKind.AUDITING,
                FileAuditing.class,
                FileAuditing.Config.class,
                "Writes every decision to a file"));
    }

    @Test
    void explainsADecisionOfAFile() throws IOException {
        Path file = watchgate.file("a.jsonl", RECORD);

        assertThat(watchgate.execute("explain", "d1", "--audit", file.toString()))
                .isEqualTo(ExitCode.OK);

        assertThat(watchgate.out())
                .startsWith("Decision d1" + System.lineSeparator())
                .contains("outcome     passed: it went on as it came", file + ", line 1");
        assertThat(watchgate.err()).isEmpty();
    }

    @Test
    void looksIntoTheFilesOfTheConfigurationThatMachinesCanRead() throws IOException {
        configure("{ file: a.log }", "{ file: a.jsonl, format: jsonl }");
        watchgate.file("a.log", "2026-11-22 decision=d1\n");
        watchgate.file("a.jsonl", "");
        Path full = watchgate.file("a.jsonl.1", RECORD);

        assertThat(explain()).isEqualTo(ExitCode.OK);

        assertThat(watchgate.out()).contains(full + ", line 1");
    }

    @Test
    void saysWhereItLookedInVain() throws IOException {
        configure("{ file: a.jsonl, format: jsonl }");

        assertThat(explain()).isEqualTo(ExitCode.STARTUP_FAILURE);

        assertThat(watchgate.out()).isEmpty();
        assertThat(watchgate.err().lines())
                .containsExactly(
                        "watchgate: there is no record of the decision d1",
                        "  cannot read " + folder.resolve("a.jsonl") + ": there is no such file");
    }

    @Test
    void saysThatTheFormatForPeopleDoesNotDo() throws IOException {
        configure("{ file: a.log, format: simple }");

        assertThat(explain()).isEqualTo(ExitCode.STARTUP_FAILURE);

        assertThat(watchgate.err()).startsWith("watchgate: this configuration audits for people only:");
    }

    @Test
    void saysThatNothingIsRecorded() throws IOException {
        configure();

        assertThat(explain()).isEqualTo(ExitCode.STARTUP_FAILURE);

        assertThat(watchgate.err()).startsWith("watchgate: this configuration has no file_auditing");
    }

    @Test
    void needsADecisionAndAConfiguration() {
        assertThat(watchgate.execute("explain")).isEqualTo(ExitCode.USAGE);
        assertThat(watchgate.err()).contains("Missing required parameter: 'DECISION'");

        assertThat(watchgate.execute("explain", "d1")).isEqualTo(ExitCode.USAGE);
        assertThat(watchgate.err()).contains("Which configuration?", "Usage: watchgate explain");
    }

    private int explain() {
        return watchgate.execute(
                "explain", "d1", "--config", folder.resolve("w.yaml").toString());
    }

    private void configure(String... auditing) throws IOException {
        StringBuilder entries = new StringBuilder();
        for (String config : auditing) {
            entries.append("{ policy: file_auditing, config: ").append(config).append(" }, ");
        }
        watchgate.file("w.yaml", "server: { command: cat }", "plugins: { auditing: [" + entries + "] }");
    }
}
