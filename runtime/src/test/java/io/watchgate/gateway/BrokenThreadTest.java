package io.watchgate.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.bus.AuditStation;
import io.watchgate.bus.FrameBus;
import io.watchgate.bus.Station;
import io.watchgate.jsonrpc.FrameLimits;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Auditor;
import io.watchgate.spi.Direction;
import io.watchgate.spi.Verdict;
import io.watchgate.transport.ServerCommand;
import io.watchgate.transport.ServerProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A session that lost one of its threads would wait for it for ever; so it ends. */
@Timeout(30)
class BrokenThreadTest {

    private static final String REQUEST = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\"}\n";

    @ParameterizedTest(name = "of frames {0}")
    @EnumSource(Direction.class)
    void endsTheSession(Direction direction) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PipedOutputStream client = new PipedOutputStream();
                InputStream in = new PipedInputStream(client)) {
            client.write(REQUEST.getBytes(StandardCharsets.UTF_8));
            Environment world = new Environment(in, out, Clock.systemUTC(), System::nanoTime, "broken-" + direction);

            boolean well =
                    Gateway.over(server(world), setup(), world, bus(direction)).run();

            assertThat(well).isFalse();
        }
    }

    @Test
    void isNotWhatHappensWhenTheClientLeaves() throws Exception {
        Environment world = new Environment(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                Clock.systemUTC(),
                System::nanoTime,
                "left");

        assertThat(Gateway.over(server(world), setup(), world, bus(Direction.TO_CLIENT))
                        .run())
                .isTrue();
    }

    @Test
    void endsWhenAPluginDoesNotReturn() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        Station stuck = Station.policy("stuck", true, (frame, context) -> {
            awaitUninterruptibly(released);
            return Verdict.PASS;
        });
        FrameBus bus = new FrameBus(
                new FrameBus.Stations(List.of(), List.of(stuck), List.of()),
                Duration.ofSeconds(1),
                () -> "d",
                Clock.systemUTC(),
                System::nanoTime);
        try (PipedOutputStream client = new PipedOutputStream();
                InputStream in = new PipedInputStream(client)) {
            client.write(REQUEST.getBytes(StandardCharsets.UTF_8));
            Environment world =
                    new Environment(in, new ByteArrayOutputStream(), Clock.systemUTC(), System::nanoTime, "stuck");

            assertThat(Gateway.over(server(world), setup(Duration.ofMillis(200)), world, bus)
                            .run())
                    .isFalse();
        } finally {
            released.countDown();
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Its auditor fails as no exception does. */
    private static FrameBus bus(Direction direction) {
        Auditor exhausted = new Auditor() {
            @Override
            public void record(List<AuditRecord> decisions) {
                if (decisions.get(0).context().direction() == direction) {
                    throw new OutOfMemoryError("thrown by a test");
                }
            }

            @Override
            public void close() {}
        };
        return new FrameBus(
                new FrameBus.Stations(List.of(), List.of(), List.of(new AuditStation("exhausted", true, exhausted))),
                Duration.ofSeconds(1),
                () -> "d",
                Clock.systemUTC(),
                System::nanoTime);
    }

    private static GatewaySetup setup() {
        return setup(Duration.ofMinutes(1));
    }

    private static GatewaySetup setup(Duration request) {
        Duration minute = Duration.ofMinutes(1);
        return new GatewaySetup(
                "echoing",
                command(),
                new GatewaySetup.Patience(minute, request, minute),
                new GatewaySetup.Limits(1, 1, FrameLimits.DEFAULT));
    }

    private static ServerProcess server(Environment world) throws IOException {
        return ServerProcess.start(command(), world.sessionId(), world.ticker());
    }

    private static ServerCommand command() {
        return new ServerCommand(List.of("cat"), Map.of(), Optional.empty());
    }
}
