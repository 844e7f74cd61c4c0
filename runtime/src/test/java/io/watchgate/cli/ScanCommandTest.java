package io.watchgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.spi.Finding;
import io.watchgate.spi.Reason;
import io.watchgate.spi.SecurityPolicy;
import io.watchgate.spi.Severity;
import io.watchgate.spi.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanCommandTest {

    private static final String SERVER = "server: { command: [no-such-program] }";
    private static final String POLICY = "plugins: { security: [{ policy: sample, config: { tools: [] } }] }";

    @TempDir
    Path folder;

    private FakeProduct watchgate;

    @BeforeEach
    void hasAConfiguration() throws IOException {
        watchgate = new FakeProduct(folder);
        watchgate.file("w.yaml", SERVER, POLICY);
    }

    @Test
    void nothingFoundIsWell() {
        watchgate.input = "text";

        assertThat(scan()).isEqualTo(ExitCode.OK);
        assertThat(watchgate.out())
                .isEqualTo(
                        "0 findings: 0 would be blocked, 0 redacted, 0 recorded; judged 0 messages and 1 line of text"
                                + " by sample" + System.lineSeparator());
        assertThat(watchgate.err()).isEmpty();
        assertThat(watchgate.logs).isEmpty();
    }

    @Test
    void tellsScriptsWhatWouldBeDone() {
        watchgate.input = "text";

        watchgate.policy = seeing(Severity.INFO);
        assertThat(scan()).as("a note is no finding").isEqualTo(ExitCode.OK);
        watchgate.policy = seeing(Severity.WARN);
        assertThat(scan()).isEqualTo(ExitCode.FOUND);
        watchgate.policy = (frame, context) -> Verdict.reject(Reason.BLOCKED, "no");
        assertThat(scan()).isEqualTo(ExitCode.WOULD_BLOCK);
    }

    @Test
    void readsAFile() throws IOException {
        watchgate.policy = seeing(Severity.WARN);
        Path file = watchgate.file("input.txt", "text");

        assertThat(scan("--format", "json", file.toString())).isEqualTo(ExitCode.FOUND);

        assertThat(watchgate.out())
                .isEqualTo("{\"severity\":\"warn\",\"rule\":\"sample.seen\",\"line\":1,\"policy\":\"sample\","
                        + "\"effect\":\"recorded\",\"message\":\"seen\"}" + System.lineSeparator());
    }

    @Test
    void takesTheInputForWhatItIsSaidToBe() {
        watchgate.input = "text";

        assertThat(scan("--as", "frames")).isEqualTo(ExitCode.WOULD_BLOCK);
        assertThat(scan("--as", "text")).isEqualTo(ExitCode.OK);
        assertThat(scan("--as", "poem")).isEqualTo(ExitCode.USAGE);
        assertThat(watchgate.err()).contains("'--as'", "poem");
    }

    @Test
    void aFileThatCannotBeReadIsNoVerdict() {
        assertThat(scan(folder.resolve("gone").toString())).isEqualTo(ExitCode.STARTUP_FAILURE);

        assertThat(watchgate.err().strip())
                .isEqualTo("watchgate: cannot read " + folder.resolve("gone") + ": there is no such file");
        assertThat(watchgate.out()).isEmpty();
    }

    @Test
    void aPluginThatRefusesToStartIsNoVerdict() {
        watchgate.pluginFailure = Optional.of(new IllegalArgumentException("the rule file is gone\u001b[2J"));

        assertThat(scan()).isEqualTo(ExitCode.STARTUP_FAILURE);

        assertThat(watchgate.err().strip())
                .isEqualTo("watchgate: A plugin could not start: the rule file is gone\\u001b[2J");
    }

    @Test
    void aConfigurationThatIsWrongOrJudgesNothingIsNoVerdict() throws IOException {
        watchgate.file("w.yaml", "server: { comand: x }");
        assertThat(scan()).isEqualTo(ExitCode.STARTUP_FAILURE);
        assertThat(watchgate.err()).contains("server.comand is not a known key");

        watchgate.file("w.yaml", SERVER);
        assertThat(scan()).isEqualTo(ExitCode.STARTUP_FAILURE);
        assertThat(watchgate.err()).contains("has no security policy");
    }

    @Test
    void takesTheConfigurationOfTheFolderAndSaysSo() throws IOException {
        watchgate.file("watchgate.yaml", SERVER, POLICY);

        assertThat(watchgate.execute("scan")).isEqualTo(ExitCode.OK);

        assertThat(watchgate.err().strip())
                .isEqualTo("watchgate: using the configuration " + folder.resolve("watchgate.yaml"));
    }

    @Test
    void asksForAConfigurationAsTheGatewayDoes() {
        assertThat(watchgate.execute("scan")).isEqualTo(ExitCode.USAGE);

        assertThat(watchgate.err())
                .startsWith("Which configuration? There is no --config FILE, and no watchgate.yaml here.")
                .contains("Usage: watchgate scan");
    }

    private int scan(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "scan";
        all[1] = "--config";
        all[2] = folder.resolve("w.yaml").toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return watchgate.execute(all);
    }

    private static SecurityPolicy seeing(Severity severity) {
        return (frame, context) -> Verdict.pass(new Finding("sample.seen", severity, "seen"));
    }
}
