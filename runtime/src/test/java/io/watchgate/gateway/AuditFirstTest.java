package io.watchgate.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.bus.AuditStation;
import io.watchgate.bus.FrameBus;
import io.watchgate.jsonrpc.FrameLimits;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Auditor;
import io.watchgate.transport.Server;
import io.watchgate.transport.ServerCommand;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AuditFirstTest {

    private static final String FRAME = "{\"jsonrpc\":\"2.0\",\"method\":\"n\"}\n";

    private final ByteArrayOutputStream toServer = new ByteArrayOutputStream();

    @Test
    void aFrameLeavesAfterItsRecordIsSafeAndFramesThatComeTogetherAreRecordedTogether() {
        Watcher auditor = new Watcher();
        FrameBus bus = new FrameBus(
                new FrameBus.Stations(List.of(), List.of(), List.of(new AuditStation("watcher", true, auditor))),
                Duration.ofSeconds(5),
                () -> "d",
                Clock.systemUTC(),
                System::nanoTime);
        // Few enough that the reading thread writes them itself.
        InputStream client = new ByteArrayInputStream(FRAME.repeat(100).getBytes(StandardCharsets.UTF_8));
        Gateway.over(new Silent(), setup(), world(client), bus).run();

        assertThat(toServer.toString(StandardCharsets.UTF_8)).isEqualTo(FRAME.repeat(100));
        assertThat(auditor.recorded).as("records handed over together").containsExactly(64, 36);
        assertThat(auditor.sent).as("frames sent before they were").containsExactly(0, 64);
        assertThat(auditor.closed).isTrue();
    }

    private static GatewaySetup setup() {
        Duration minute = Duration.ofMinutes(1);
        return new GatewaySetup(
                "test",
                new ServerCommand(List.of("none"), Map.of(), Optional.empty()),
                new GatewaySetup.Patience(minute, minute, minute),
                new GatewaySetup.Limits(10, 10, FrameLimits.DEFAULT));
    }

    private static Environment world(InputStream client) {
        return new Environment(client, new ByteArrayOutputStream(), Clock.systemUTC(), System::nanoTime, "session");
    }

    /** Looks, before it has recorded, at what has been sent. */
    private final class Watcher implements Auditor {
        private final List<Integer> recorded = new ArrayList<>();
        private final List<Integer> sent = new ArrayList<>();
        private boolean closed;

        @Override
        public void record(List<AuditRecord> decisions) {
            recorded.add(decisions.size());
            sent.add(toServer.size() / FRAME.length());
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** A server that listens and is gone when it is told to. */
    private final class Silent implements Server {
        @Override
        public InputStream stdout() {
            return InputStream.nullInputStream();
        }

        @Override
        public InputStream stderr() {
            return InputStream.nullInputStream();
        }

        @Override
        public OutputStream stdin() {
            return toServer;
        }

        @Override
        public OptionalInt exitCode(Duration patience) {
            return OptionalInt.of(0);
        }

        @Override
        public void stop() {
            // It is gone already.
        }

        @Override
        public void kill() {
            // It is gone already.
        }
    }
}
