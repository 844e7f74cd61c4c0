package io.watchgate.it.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Answer;
import io.watchgate.it.dsl.Frames;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Launch;
import io.watchgate.it.dsl.Launch.Finished;
import io.watchgate.it.dsl.Setup;
import io.watchgate.it.dsl.Timing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client shows the answer to its first request and hides stderr, so the person is told there what is wrong. */
class FailedStartIT {

    /** It would wait five seconds for a request. */
    private static final Duration AT_ONCE = Duration.ofSeconds(4);

    @TempDir
    Path folder;

    @Test
    void answersTheFirstRequestWithTheMistakesOfTheConfiguration() throws Exception {
        Files.write(folder.resolve("watchgate.yaml"), List.of("server: {comand: [x]}", "loging: {}"));
        try (GatewayProcess gateway = Launch.in(folder).start()) {
            gateway.send(Frames.INITIALIZED);
            gateway.send(Frames.INITIALIZE);

            Answer answer = gateway.answer(0);

            assertThat(answer.code()).isEqualTo(-32001);
            assertThat(answer.reason()).isEqualTo("configuration");
            assertThat(answer.message()).startsWith("Invalid configuration: ").contains("watchgate.yaml:1:");
            assertThat(answer.data("problems"))
                    .anyMatch(line -> line.contains(":1:10: ") && line.contains("'command'"))
                    .anyMatch(line -> line.contains(":2:1: ") && line.contains("'logging'"));
            assertThat(gateway.awaitExit()).isEqualTo(1);
            assertThat(gateway.out().soFar()).hasSize(1);
            assertThat(gateway.err().soFar()).isEqualTo(answer.data("problems"));
        }
    }

    @Test
    void answersTheFirstRequestWhenTheServerCannotBeStarted() throws Exception {
        Setup setup = Setup.in(folder).server("no-such-program", "--token", "hush");
        try (GatewayProcess gateway = setup.start()) {
            gateway.send(Frames.INITIALIZE);

            Answer answer = gateway.answer(0);

            assertThat(answer.code()).isEqualTo(-32004);
            assertThat(answer.reason()).isEqualTo("upstream_unavailable");
            assertThat(answer.message()).contains("no-such-program");
            assertThat(answer.line()).doesNotContain("hush");
            assertThat(gateway.awaitExit()).isEqualTo(1);
        }
    }

    @Test
    void answersTheFirstRequestWhenTheAuditCannotBeOpened() throws Exception {
        Setup setup = Setup.in(folder).auditing("[{policy: file_auditing, config: {file: no-folder/audit.log}}]");
        Files.createFile(folder.resolve("no-folder"));
        try (GatewayProcess gateway = setup.start()) {
            gateway.send(Frames.INITIALIZE);

            Answer answer = gateway.answer(0);

            assertThat(answer.code()).isEqualTo(-32002);
            assertThat(answer.reason()).isEqualTo("plugin_failure");
            assertThat(answer.message()).doesNotContain("Exception");
            assertThat(gateway.awaitExit()).isEqualTo(1);
            assertThat(setup.journal().file()).doesNotExist();
        }
    }

    @Test
    void answersTheFirstRequestWhenTheLogCannotBeOpened() throws Exception {
        Setup setup = Setup.in(folder).logging("{handlers: [file], file_path: no-folder/gateway.log}");
        Files.createFile(folder.resolve("no-folder"));
        try (GatewayProcess gateway = setup.start()) {
            gateway.send(Frames.INITIALIZE);

            Answer answer = gateway.answer(0);

            assertThat(answer.code()).isEqualTo(-32001);
            assertThat(answer.message()).contains("cannot log to ", "no-folder is no directory");
            assertThat(gateway.awaitExit()).isEqualTo(1);
            gateway.err().awaitEnd();
            assertThat(gateway.err().soFar()).hasSize(1);
            assertThat(setup.journal().file()).doesNotExist();
        }
    }

    @Test
    void doesNotWaitForAClientThatIsGone() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "server: 7");
        Launch closing = Launch.in(folder).with("--config", bad.toString());
        Launch closed = Launch.in(folder).with("--config", bad.toString()).stdin(Path.of("/dev/null"));

        assertThat(Timing.best(AT_ONCE, () -> Timing.of(() -> refused(closing))))
                .isLessThan(AT_ONCE);
        assertThat(Timing.best(AT_ONCE, () -> Timing.of(() -> refused(closed)))).isLessThan(AT_ONCE);
    }

    private static void refused(Launch launch) throws Exception {
        Finished refused = launch.run();
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.errText()).contains("bad.yaml:1:9: ");
    }

    @Test
    void givesUpOnAClientThatNeverAsks() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "server: 7");
        try (GatewayProcess gateway =
                Launch.in(folder).with("--config", bad.toString()).start()) {
            assertThat(gateway.awaitExit()).isEqualTo(1);
            assertThat(gateway.out().soFar()).isEmpty();
        }
    }
}
