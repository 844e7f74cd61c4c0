package io.watchgate.bus;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Auditor;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Middleware;
import io.watchgate.spi.SecurityPolicy;
import io.watchgate.spi.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameBusCloseTest {

    private final List<String> log = new ArrayList<>();

    @Test
    void closesPluginsAndThenTheAuditInTheOrderOfTheFrames() {
        // Given
        FrameBus bus = new TestBus()
                .auditor("a", new RecordingAuditor(log))
                .policy("p", new Closing("p"))
                .middleware("m", new Closing("m"))
                .build();

        // When
        bus.close();

        // Then
        assertThat(log).containsExactly("m", "p", "close");
    }

    @Test
    void onePluginThatFailsDoesNotKeepTheOthersOpen() {
        // Given
        FrameBus bus = new TestBus()
                .middleware("m", new Closing("m: password=hunter2", new IllegalStateException("password=hunter2")))
                .policy("p", new Closing("p", new NoClassDefFoundError("x")))
                .policy("q", new Closing("q"))
                .auditor("a", new BadlyClosing())
                .auditor("b", new RecordingAuditor(log))
                .build();

        try (Logged plugins = new Logged("watchgate.plugin");
                Logged audit = new Logged("watchgate.audit")) {
            // When
            bus.close();

            // Then
            assertThat(log).containsExactly("m: password=hunter2", "p", "q", "close");
            assertThat(plugins.lines())
                    .containsExactly(
                            "plugin m failed to close: threw java.lang.IllegalStateException",
                            "plugin p failed to close: threw java.lang.NoClassDefFoundError");
            assertThat(audit.lines()).containsExactly("auditor a failed to close: threw java.io.IOException");
        }
    }

    /** Writes down that it was closed, then fails if it is to. */
    private final class Closing implements Middleware, SecurityPolicy {

        private final String name;
        private final Throwable fault;

        Closing(String name, Throwable fault) {
            this.name = name;
            this.fault = fault;
        }

        Closing(String name) {
            this(name, null);
        }

        @Override
        public Verdict handle(Frame frame, FrameContext context) {
            return Verdict.pass();
        }

        @Override
        public Verdict judge(Frame frame, FrameContext context) {
            return Verdict.pass();
        }

        @Override
        public void close() {
            log.add(name);
            if (fault instanceof RuntimeException mistake) {
                throw mistake;
            }
            if (fault instanceof Error error) {
                throw error;
            }
        }
    }

    private static final class BadlyClosing implements Auditor {
        @Override
        public void record(List<AuditRecord> decisions) {
            // Nothing is recorded here.
        }

        @Override
        public void close() throws IOException {
            throw new IOException("password=hunter2");
        }
    }
}
