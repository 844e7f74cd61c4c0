package io.watchgate.gateway;

import io.watchgate.mcp.CallDetails;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.bus.FrameBus;
import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Request;
import io.watchgate.transport.LineSink;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WatchdogTest {

    private final ByteArrayOutputStream client = new ByteArrayOutputStream();
    private final ByteArrayOutputStream server = new ByteArrayOutputStream();
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final PendingRequests ofClient = new PendingRequests(100);
    private final PendingRequests ofServer = new PendingRequests(100);
    private Traffic traffic;

    @Test
    void nothingHappensBeforeTheDeadline() {
        Watchdog watchdog = watchdog(now::get, 1);
        open("ping", Duration.ofSeconds(1));
        now.addAndGet(Duration.ofSeconds(1).toNanos() - 1);
        watchdog.expire();

        assertThat(lines(client)).isEmpty();
    }

    @Test
    void whoWaitsTooLongIsAnsweredOnce() {
        Watchdog watchdog = watchdog(now::get, 1);
        open("ping", Duration.ofMillis(1500));
        now.addAndGet(Duration.ofMillis(1500).toNanos());
        watchdog.expire();
        watchdog.expire();

        assertThat(lines(client)).singleElement().satisfies(line -> {
            assertThat(line.at("error", "message").flatMap(JsonText::text))
                    .contains("The server did not answer within 1.5 s");
            assertThat(line.member("id")).hasToString("Optional[1]");
        });
        assertThat(lines(server))
                .hasSize(2)
                .last()
                .satisfies(line -> assertThat(line.at("params", "requestId"))
                        .isEqualTo(lines(server).get(0).member("id")));
    }

    @Test
    void theHandshakeIsNotCancelledAndItsPlaceIsFree() {
        Watchdog watchdog = watchdog(now::get, 1);
        open("initialize", Duration.ofSeconds(30));
        now.addAndGet(Duration.ofSeconds(30).toNanos());
        watchdog.expire();
        open("ping", Duration.ofSeconds(30));
        watchdog.expire();

        assertThat(lines(client)).hasSize(1);
        assertThat(lines(server))
                .extracting(
                        line -> line.member("method").flatMap(JsonText::text).orElse(""))
                .containsExactly("initialize", "ping");
    }

    @Test
    void aServerWhoseClientIsSilentIsAnsweredToo() {
        Watchdog watchdog = watchdog(now::get, 1);
        Request asked = Request.of(FrameId.of("s"), "roots/list", JsonText.of("{}"));
        assertThat(ofServer.open(asked, CallDetails.of(asked), now.get(), Duration.ofSeconds(1))).isPresent();
        now.addAndGet(Duration.ofSeconds(2).toNanos());
        watchdog.expire();

        assertThat(lines(server))
                .singleElement()
                .satisfies(line -> assertThat(line.member("id")).hasToString("Optional[\"s\"]"));
        assertThat(lines(client))
                .singleElement()
                .satisfies(
                        line -> assertThat(line.member("method")).hasToString("Optional[\"notifications/cancelled\"]"));
    }

    @Test
    void wakesByItselfAndEndsWhenItIsStopped() throws InterruptedException {
        Watchdog watchdog = watchdog(System::nanoTime, Duration.ofMillis(10).toNanos());
        Thread thread = new Thread(watchdog);
        thread.start();
        Request request = Requests.numbered(1);
        Call call =
                ofClient.open(request, CallDetails.of(request), System.nanoTime(), Duration.ofMillis(30)).orElseThrow();
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (ofClient.isAwaited(call) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        watchdog.stop();
        thread.join();

        assertThat(lines(client)).hasSize(1);
    }

    private Watchdog watchdog(LongSupplier ticker, long shortest) {
        LineSink toServer = sink(server);
        RequestWindow window =
                new RequestWindow(toServer, new RequestWindow.Limits(1, 10, 10_000), ofClient::isAwaited);
        traffic = new Traffic(ofClient, ofServer, window);
        FrameBus bus = new FrameBus(
                new FrameBus.Stations(List.of(), List.of(), List.of()),
                Duration.ofSeconds(5),
                () -> "d",
                Clock.systemUTC(),
                ticker);
        Session session = new Session("s", "server", Clock.systemUTC());
        Link link = new Link(bus.lane(), session, sink(client), toServer, ticker);
        return new Watchdog(link, session, traffic, shortest);
    }

    private void open(String method, Duration patience) {
        Request request = Request.of(FrameId.of(1), method, JsonText.of("{}"));
        Call call = ofClient.open(request, CallDetails.of(request), now.get(), patience).orElseThrow();
        assertThat(traffic.window().send(call, request.withId(call.wireId()).toWire()))
                .isEmpty();
    }

    private static LineSink sink(ByteArrayOutputStream out) {
        return new LineSink(out, "test", LineSink.PATIENT, 1 << 20, System::nanoTime);
    }

    private static List<JsonText> lines(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8).lines().map(JsonText::of).toList();
    }
}
