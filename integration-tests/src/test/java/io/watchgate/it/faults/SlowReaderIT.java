package io.watchgate.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Frames;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Setup;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One side stops to read, and the other goes on to write. */
class SlowReaderIT {

    /** More than pipes and queues take. */
    private static final int CALLS = 20;

    private static final int CALLS_TO_THE_DEAF = 200;
    private static final long MOST_MEMORY = 200;

    @TempDir
    Path folder;

    @Test
    void getsEverythingOnceItReadsAgainWhenItIsTheClient() throws Exception {
        Setup setup = Setup.in(folder);
        try (GatewayProcess gateway = setup.start().initialize()) {
            gateway.call(1000, "echo");
            gateway.out().hold();
            Thread sender = send(gateway, "huge.1");
            setup.journal().await("huge.1");

            gateway.out().resume();

            for (int id = 1; id <= CALLS; id++) {
                assertThat(gateway.answer(id).text()).hasSize(1 << 20);
            }
            sender.join();
            assertThat(gateway.peakMemory()).isLessThan(MOST_MEMORY);
        }
    }

    @Test
    void isAnsweredForWhenItIsTheServer() throws Exception {
        Setup setup = Setup.in(folder).proxy("{timeouts: {request_timeout: 1}}");
        String large = "\"" + "z".repeat(64 << 10) + "\"";
        try (GatewayProcess gateway = setup.start().initialize()) {
            gateway.call(1000, "deaf");

            for (int id = 1; id <= CALLS_TO_THE_DEAF; id++) {
                gateway.send(
                        Frames.request(id, "tools/call", "{\"name\":\"echo\",\"arguments\":{\"x\":" + large + "}}"));
            }

            for (int id = 1; id <= CALLS_TO_THE_DEAF; id++) {
                assertThat(gateway.answer(id).code()).isEqualTo(-32004);
            }
            gateway.closeInput();
            assertThat(gateway.awaitExit()).isZero();
            assertThat(gateway.processes().alive()).isEmpty();
        }
    }

    @Test
    void doesNotHearTheServersGarbage() throws Exception {
        try (GatewayProcess gateway = Setup.in(folder).start().initialize()) {
            assertThat(gateway.call(1, "flood.5000").text()).isEqualTo("flooded");

            assertThat(gateway.out().soFar()).hasSize(2);
            assertThat(gateway.err().soFar()).hasSizeLessThan(10);
        }
    }

    private static Thread send(GatewayProcess gateway, String tool) {
        Thread sender = new Thread(() -> {
            try {
                for (int id = 1; id <= CALLS; id++) {
                    gateway.send(Frames.call(id, tool));
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        sender.setDaemon(true);
        sender.start();
        return sender;
    }
}
