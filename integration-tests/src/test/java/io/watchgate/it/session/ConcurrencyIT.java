package io.watchgate.it.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Frames;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Setup;
import io.watchgate.it.dsl.Timing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyIT {

    private static final int CALLS = 100;

    @TempDir
    Path folder;

    private final AtomicLong lastId = new AtomicLong();

    /** One after the other they would take five seconds. */
    @Test
    void hasAHundredCallsOfFiftyMillisecondsUnderWayAtATime() throws Exception {
        try (GatewayProcess gateway = Setup.in(folder).start().initialize()) {
            Duration best = Timing.best(Duration.ofMillis(500), () -> Timing.of(() -> talk(gateway)));

            assertThat(best).isLessThan(Duration.ofMillis(900));
        }
    }

    private void talk(GatewayProcess gateway) throws Exception {
        long before = lastId.get();
        for (int i = 0; i < CALLS; i++) {
            gateway.send(Frames.call(lastId.incrementAndGet(), "after.50"));
        }
        for (long id = before + 1; id <= lastId.get(); id++) {
            assertThat(gateway.answer(id).text()).isEqualTo("late");
        }
    }
}
