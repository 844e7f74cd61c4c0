package io.watchgate.it.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Frames;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Setup;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyIT {

    private static final int CALLS = 100;
    private static final int ROUNDS = 5;

    @TempDir
    Path folder;

    /** One after the other they would take five seconds. The best of some rounds counts: the machine may be busy. */
    @Test
    void hasAHundredCallsOfFiftyMillisecondsUnderWayAtATime() throws Exception {
        Duration best = Duration.ofDays(1);
        try (GatewayProcess gateway = Setup.in(folder).start().initialize()) {
            for (int round = 1; round <= ROUNDS && best.toMillis() >= 500; round++) {
                Duration taken = round(gateway, 1000L * round);
                best = taken.compareTo(best) < 0 ? taken : best;
            }
        }

        assertThat(best).isLessThan(Duration.ofMillis(900));
    }

    private static Duration round(GatewayProcess gateway, long firstId) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < CALLS; i++) {
            gateway.send(Frames.call(firstId + i, "after.50"));
        }
        for (int i = 0; i < CALLS; i++) {
            assertThat(gateway.answer(firstId + i).text()).isEqualTo("late");
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
