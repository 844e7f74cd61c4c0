package io.watchgate.it.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Launch;
import io.watchgate.it.dsl.Launch.Finished;
import io.watchgate.it.dsl.Timing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first thing that a newcomer starts. */
class DemoIT {

    private static final Duration IN_TIME = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void showsAGuardedSession() throws Exception {
        AtomicReference<Finished> last = new AtomicReference<>();

        Duration best = Timing.best(
                IN_TIME,
                () -> Timing.of(() -> last.set(Launch.in(folder)
                        .with("demo")
                        .environment("TMPDIR", folder.toString())
                        .run())));

        Finished demo = last.get();
        assertThat(demo.exit()).as(demo.errText()).isZero();
        assertThat(demo.outText())
                .contains("client asks  initialize", "connected to ")
                .contains("client asks  tools/list", "four of the six tools were filtered")
                .contains("client asks  tools/call read_file", "answer ")
                .contains(
                        "client asks  tools/call execute_command", "error -32602 ", "blocked: the server never saw it")
                .contains(
                        "What the audit says", "Tool blocked: execute_command", "MCP Rejected: tools/call from client");
        assertThat(demo.out().subList(demo.out().size() - 3, demo.out().size()))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("    1. "),
                        line -> assertThat(line).startsWith("    2. ").endsWith(" config check watchgate.yaml"),
                        line -> assertThat(line).startsWith("    3. ").contains("\"--config\""));
        assertThat(demo.outText()).doesNotContain("\u001b");
        assertThat(best).isLessThan(IN_TIME);
    }
}
