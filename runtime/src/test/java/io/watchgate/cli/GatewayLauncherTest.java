package io.watchgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayLauncherTest {
    private static final String NO_POLICY = "INFO no security policy is configured: every message passes";
    private static final Logger LOG = LogContext.getLogContext().getLogger("watchgate.cli");
    private static final String INITIALIZE =
            "{\"jsonrpc\":\"2.0\",\"id\":\"one\",\"method\":\"initialize\",\"params\":{"
                    + "\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"c\",\"version\":\"1\"}}}\n";

    @TempDir
    Path folder;

    private final List<String> logged = new ArrayList<>();
    private final ExtHandler recorder = new ExtHandler() {
        @Override
        protected void doPublish(ExtLogRecord line) {
            logged.add(new PatternFormatter("%p %m").format(line));
        }
    };
    private FakeProduct watchgate;

    @BeforeEach
    void isBuilt() {
        watchgate = new FakeProduct(folder);
        LOG.setLevel(Level.DEBUG);
        LOG.addHandler(recorder);
    }

    @AfterEach
    void isGone() {
        LOG.removeHandler(recorder);
        LOG.setLevel(null);
    }

    @Test
    void runsUntilTheClientLeaves() throws IOException {
        Path file = watchgate.file("w.yaml", "server: { command: cat }", "logging: { level: error }");

        assertThat(watchgate.launch("--config", file.toString())).contains(ExitCode.OK);

        assertThat(watchgate.logs).containsExactly("ERROR");
        assertThat(watchgate.atShutdown).hasSize(1);
        assertThat(logged).containsExactly("INFO using the configuration " + file, NO_POLICY);
        assertThat(watchgate.answer()).isEmpty();
        assertThat(watchgate.err()).isEmpty();
        assertThat(watchgate.out()).isEmpty();
    }

    @Test
    void takesTheConfigurationOfTheDirectoryAndSaysSo() throws IOException {
        Path file = watchgate.file("watchgate.yaml", "server: { command: cat }");

        assertThat(watchgate.launch()).contains(ExitCode.OK);

        assertThat(logged).containsExactly("WARN using the configuration " + file, NO_POLICY);
    }

    @Test
    void aNameCannotActOnTheTerminal() throws IOException {
        watchgate = new FakeProduct(Files.createDirectory(folder.resolve("\u001b[2J")));
        watchgate.file("watchgate.yaml", "server: { command: cat }");

        assertThat(watchgate.launch()).contains(ExitCode.OK);

        assertThat(logged)
                .containsExactly("WARN using the configuration " + folder + "/\\u001b[2J/watchgate.yaml", NO_POLICY);
    }

    @Test
    void leavesTheDirectoryAloneWhenItIsGivenAFile() throws IOException {
        watchgate.file("watchgate.yaml", "not: [valid");
        Path file = watchgate.file("w.yaml", "server: { command: cat }");

        assertThat(watchgate.launch("-c", file.toString())).contains(ExitCode.OK);
    }

    @Test
    void hasNothingToRunWithoutAConfiguration() throws IOException {
        Files.createDirectory(folder.resolve("watchgate.yaml"));

        assertThat(watchgate.launch()).isEmpty();

        assertThat(watchgate.err()).isEmpty();
    }

    @Test
    void saysWhatTheFileAsksForAndDoesNotGet() throws IOException {
        Path file = watchgate.file("w.yaml", "server: { command: cat, restart_on_failure: true }");

        assertThat(watchgate.launch("-c", file.toString())).contains(ExitCode.OK);

        assertThat(logged).first().asString().startsWith("WARN " + file + ":1:").contains("restart_on_failure");
    }

    @Test
    void aWrongConfigurationIsAnsweredToTheFirstRequest() throws IOException {
        Path file = watchgate.file("w.yaml", "server: { command: cat, comand: x }");
        watchgate.input = INITIALIZE;

        assertThat(watchgate.launch("-c", file.toString())).contains(ExitCode.STARTUP_FAILURE);

        assertThat(watchgate.err()).startsWith(file + ":1:25: server.comand is not a known key");
        assertThat(watchgate.answer())
                .startsWith("{\"jsonrpc\":\"2.0\",\"id\":\"one\",\"error\":{\"code\":-32001,")
                .contains("\"reason\":\"configuration\"", "w.yaml:1:25: server.comand is not a known key")
                .endsWith("}\n");
        assertThat(watchgate.atShutdown).isEmpty();
        assertThat(watchgate.logs).isEmpty();
    }

    @Test
    void aMissingFileIsAnswered() {
        watchgate.input = INITIALIZE;

        assertThat(watchgate.launch("-c", folder.resolve("none.yaml").toString()))
                .contains(ExitCode.STARTUP_FAILURE);

        assertThat(watchgate.answer()).contains("-32001", "none.yaml");
    }

    @Test
    void aPluginThatRefusesToStartIsAnswered() throws IOException {
        Path file = watchgate.file(
                "w.yaml",
                "server: { command: cat }",
                "plugins: { security: [ { policy: sample, config: { tools: [] } } ] }");
        watchgate.pluginFailure = Optional.of(new IllegalStateException("the model \u001b[31mis gone"));
        watchgate.input = INITIALIZE;

        assertThat(watchgate.launch("-c", file.toString())).contains(ExitCode.STARTUP_FAILURE);

        assertThat(watchgate.answer()).contains("-32002", "A plugin could not start: the model ");
        assertThat(watchgate.err())
                .isEqualTo(
                        "watchgate: A plugin could not start: the model \\u001b[31mis gone" + System.lineSeparator());
    }

    @Test
    void aServerThatCannotBeStartedIsAnswered() throws IOException {
        Path file = watchgate.file("w.yaml", "server: { command: [./no-such-program] }");
        watchgate.input = INITIALIZE;

        assertThat(watchgate.launch("-c", file.toString())).contains(ExitCode.STARTUP_FAILURE);

        assertThat(watchgate.answer()).contains("-32004", "The server could not be started", "no-such-program");
        assertThat(watchgate.err()).startsWith("watchgate: The server could not be started");
    }

    @Test
    void aLogThatCannotBeWrittenIsAnswered() throws IOException {
        Path file = watchgate.file("w.yaml", "server: { command: cat }");
        watchgate.logFailure = Optional.of(new IOException("logging.file_path: cannot log to x.log: it is full"));
        watchgate.input = INITIALIZE;

        assertThat(watchgate.launch("-c", file.toString())).contains(ExitCode.STARTUP_FAILURE);

        String problem = "Invalid configuration: logging.file_path: cannot log to x.log: it is full";
        assertThat(watchgate.err()).isEqualTo("watchgate: " + problem + System.lineSeparator());
        assertThat(watchgate.answer()).contains("-32001", problem);
    }

    @Test
    void withAFileForTheLogNothingIsSaidElsewhere() throws IOException {
        Path file = watchgate.file(
                "w.yaml",
                "server: { command: [./no-such-program] }",
                "logging: { handlers: [file], file_path: w.log }");
        watchgate.input = INITIALIZE;

        assertThat(watchgate.launch("-c", file.toString())).contains(ExitCode.STARTUP_FAILURE);

        assertThat(watchgate.err()).isEmpty();
        assertThat(logged).last().asString().startsWith("ERROR watchgate: The server could not be started");
        assertThat(watchgate.answer()).contains("-32004");
    }

    @Test
    void onlyRequestsAreAnswered() throws IOException {
        Path file = watchgate.file("w.yaml", "server: 5");
        watchgate.input = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n";

        assertThat(watchgate.launch("-c", file.toString())).contains(ExitCode.STARTUP_FAILURE);

        assertThat(watchgate.answer()).isEmpty();
    }

    @Test
    void aPersonIsNotMadeToWait() throws IOException {
        Path file = watchgate.file("w.yaml", "server: 5");
        watchgate.interactive = true;
        watchgate.input = INITIALIZE;

        assertThat(watchgate.launch("-c", file.toString())).contains(ExitCode.STARTUP_FAILURE);

        assertThat(watchgate.answer()).isEmpty();
        assertThat(watchgate.err()).isNotEmpty();
    }
}
