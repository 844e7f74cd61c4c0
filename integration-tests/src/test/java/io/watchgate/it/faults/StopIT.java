package io.watchgate.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Frames;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Servers;
import io.watchgate.it.dsl.Setup;
import io.watchgate.it.dsl.Timing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients wait two to three seconds for a server to end, and then forget it. */
class StopIT {

    private static final Duration IN_TIME = Duration.ofMillis(2500);
    private static final int CALLS = 20;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"TERM, 143", "INT, 130", "EOF, 0"})
    void endsAServerThatWillNotGoAndAllItStarted(String how, int exitCode) throws Exception {
        Setup setup = Setup.in(folder).server(Servers.script("stubborn.sh"));

        assertThat(Timing.best(IN_TIME, () -> stop(setup, how, exitCode))).isLessThan(IN_TIME);

        long calls = Files.readAllLines(setup.audit()).stream()
                .filter(record -> record.contains("\"kind\":\"request\"") && record.contains("\"subject\":\"noted."))
                .count();
        assertThat(calls % CALLS).isZero();
        assertThat(calls).isPositive();
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"TERM, 143", "INT, 130", "EOF, 0"})
    void endsWithAServerThatGoesByItself(String how, int exitCode) throws Exception {
        Setup setup = Setup.in(folder);
        try (GatewayProcess gateway = resettingSignals(setup).initialize()) {
            gateway.call(1, "echo");

            Duration taken = Timing.of(() -> {
                tell(gateway, how);
                assertThat(gateway.awaitExit()).isEqualTo(exitCode);
            });

            assertThat(gateway.processes().alive()).isEmpty();
            assertThat(taken).isLessThan(IN_TIME);
        }
    }

    @Test
    void doesNotWaitForAClientThatHasStoppedToRead() throws Exception {
        Setup setup = Setup.in(folder);
        try (GatewayProcess gateway = setup.start().initialize()) {
            gateway.call(1, "echo");
            gateway.out().hold();
            gateway.send(Frames.call(2, "huge.12"));
            gateway.send(Frames.call(3, "huge.12"));
            setup.journal().await("\"id\":4");

            gateway.signal("TERM");

            assertThat(gateway.awaitExit()).isEqualTo(143);
            assertThat(gateway.processes().alive()).isEmpty();
        }
    }

    private static Duration stop(Setup setup, String how, int exitCode) throws Exception {
        try (GatewayProcess gateway = resettingSignals(setup).initialize()) {
            for (int i = 1; i <= CALLS; i++) {
                gateway.call(i, "noted." + i);
            }
            gateway.processes().awaitAtLeast(3);
            Duration taken = Timing.of(() -> {
                tell(gateway, how);
                assertThat(gateway.awaitExit()).isEqualTo(exitCode);
            });
            assertThat(gateway.processes().alive()).isEmpty();
            return taken;
        }
    }

    private static void tell(GatewayProcess gateway, String how) throws Exception {
        if (how.equals("EOF")) {
            gateway.closeInput();
        } else {
            gateway.signal(how);
        }
    }

    /** A build that runs in the background was told to ignore SIGINT, and so would be all it starts. */
    private static GatewayProcess resettingSignals(Setup setup) throws Exception {
        return setup.launch().through("env", "--default-signal=INT,TERM").start();
    }
}
