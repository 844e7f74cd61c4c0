package io.watchgate.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.bus.FrameBus;
import io.watchgate.jsonrpc.FrameLimits;
import io.watchgate.transport.ServerCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** From start to end with a real server process, however badly it or the client behaves. */
@Timeout(30)
class GatewayLifeTest {

    private static final int MOST_MILLIS = 2200;
    private static final String NOTIFICATION = "{\"jsonrpc\":\"2.0\",\"method\":\"n\",\"params\":[\"%s\"]}\n";

    private final ByteArrayOutputStream client = new ByteArrayOutputStream();
    private Pipe toGateway;
    private OutputStream in;

    @BeforeEach
    void open() throws IOException {
        toGateway = Pipe.open();
        in = Channels.newOutputStream(toGateway.sink());
    }

    @AfterEach
    void close() throws IOException {
        toGateway.sink().close();
        toGateway.source().close();
    }

    @Test
    void carriesWhatARealServerSaysAndEndsWithIt() throws IOException {
        // It sends everything back, so that its answers answer nothing and its notifications come home.
        Gateway gateway = start(client, "cat");
        say(NOTIFICATION.formatted("there and back"));
        in.close();
        gateway.run();

        assertThat(client.toString(StandardCharsets.UTF_8)).isEqualTo(NOTIFICATION.formatted("there and back"));
    }

    @Test
    void endsAServerThatIgnoresEverythingInTime() throws IOException {
        Gateway gateway = start(client, "sh", "-c", "trap '' TERM INT HUP; while :; do sleep 0.05; done");
        in.close();

        assertThat(millis(gateway::run)).isLessThan(MOST_MILLIS);
    }

    @Test
    void endsAServerThatReadsNothingInTime() throws IOException {
        Gateway gateway = start(client, "sleep", "1000");
        Thread running = run(gateway);
        for (int i = 0; i < 200; i++) {
            say(NOTIFICATION.formatted("x".repeat(10_000)));
        }
        in.close();

        assertThat(millis(() -> join(running))).isLessThan(MOST_MILLIS);
    }

    @Test
    void endsInTimeBeforeAClientThatReadsNothing() throws IOException {
        Pipe unread = Pipe.open();
        Gateway gateway = start(
                Channels.newOutputStream(unread.sink()),
                "sh",
                "-c",
                "while echo '" + NOTIFICATION.formatted("much").strip() + "'; do :; done");
        in.close();

        assertThat(millis(gateway::run)).isLessThan(MOST_MILLIS);
        unread.source().close();
        unread.sink().close();
    }

    @Test
    void mayBeStoppedFromOutsideByAnybody() throws IOException {
        Gateway gateway = start(client, "cat");
        Thread running = run(gateway);
        Thread other = new Thread(gateway::stop);
        other.start();
        gateway.stop();
        join(other);
        assertThat(millis(gateway::stop)).isLessThan(500);

        in.close();
        join(running);
        assertThat(running.isAlive()).isFalse();
    }

    @Test
    void aClientThatIsGoneDoesNotKeepItFromEnding() throws IOException {
        Pipe gone = Pipe.open();
        gone.source().close();
        Gateway gateway = start(Channels.newOutputStream(gone.sink()), "cat");
        say(NOTIFICATION.formatted("nobody hears it"));
        in.close();

        assertThat(millis(gateway::run)).isLessThan(MOST_MILLIS);
        gone.sink().close();
    }

    private Gateway start(OutputStream out, String... command) throws IOException {
        Duration minute = Duration.ofMinutes(1);
        GatewaySetup setup = new GatewaySetup(
                "test",
                new ServerCommand(List.of(command), Map.of(), Optional.empty()),
                new GatewaySetup.Patience(minute, minute, minute),
                new GatewaySetup.Limits(10, 10, FrameLimits.DEFAULT));
        InputStream source = Channels.newInputStream(toGateway.source());
        String session = UUID.randomUUID().toString();
        FrameBus bus = new FrameBus(
                new FrameBus.Stations(List.of(), List.of(), List.of()),
                Duration.ofSeconds(5),
                () -> "d",
                Clock.systemUTC(),
                System::nanoTime);
        return Gateway.start(setup, new Environment(source, out, Clock.systemUTC(), System::nanoTime, session), bus);
    }

    private void say(String line) throws IOException {
        in.write(line.getBytes(StandardCharsets.UTF_8));
    }

    private static Thread run(Gateway gateway) {
        Thread thread = new Thread(gateway::run);
        thread.start();
        return thread;
    }

    private static void join(Thread thread) {
        try {
            thread.join(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
