package io.watchgate.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.bus.GatewayError;
import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Request;
import io.watchgate.spi.Reason;
import io.watchgate.transport.LineSink;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequestWindowTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Set<Call> unwanted = new HashSet<>();
    private LineSink sink = sink(1 << 20);

    @Test
    void sendsWhatFitsAndQueuesTheRest() {
        RequestWindow window = window(2, 2, 10_000);
        List<Call> calls = send(window, 1, 2, 3, 4);

        assertThat(sent()).containsExactly("1", "2");
        assertThat(send(window, call(5))).hasValueSatisfying(error -> {
            assertThat(error.reason()).isEqualTo(Reason.OVERLOADED);
            assertThat(error.message()).isEqualTo("Too many requests: 2 are under way and 2 are waiting");
        });
        window.answered(calls.get(1));
        assertThat(sent()).containsExactly("1", "2", "3");
        window.finished(calls.get(0));
        assertThat(sent()).containsExactly("1", "2", "3", "4");
    }

    @Test
    void aRequestThatEndsTwiceMakesRoomOnce() {
        RequestWindow window = window(1, 5, 10_000);
        List<Call> calls = send(window, 1, 2, 3);
        window.finished(calls.get(0));
        window.finished(calls.get(0));
        window.answered(calls.get(0));

        assertThat(sent()).containsExactly("1", "2");
    }

    @Test
    void boundsTheBytesThatWaitWhoeverSentThem() {
        RequestWindow window = window(1, 100, 1000);
        Call first = call(1);
        send(window, first);
        assertThat(send(window, call(2), 600)).isEmpty();
        assertThat(send(window, call(3), 600)).isPresent();
        window.sendInOrder(notification("big", 600));
        assertThat(sent()).as("there is no room for it to wait in").containsExactly("1", "big");

        window.finished(first);
        window.finished(first);
        assertThat(send(window, call(4), 600)).isEmpty();
    }

    @Test
    void aNotificationWaitsWhileRequestsBeforeItDo() {
        RequestWindow window = window(1, 3, 10_000);
        List<Call> calls = send(window, 1, 2);
        window.sendInOrder(notification("n", 1));
        send(window, call(3));
        assertThat(sent()).containsExactly("1");

        window.finished(calls.get(0));
        assertThat(sent()).containsExactly("1", "2", "n");
    }

    @Test
    void aNotificationThatFindsTheQueueFullIsSentAtOnce() {
        RequestWindow window = window(1, 1, 10_000);
        send(window, 1, 2);
        window.sendInOrder(notification("n", 1));

        assertThat(sent()).containsExactly("1", "n");
    }

    @Test
    void aWithdrawnRequestIsNeverSent() {
        RequestWindow window = window(1, 5, 10_000);
        List<Call> calls = send(window, 1, 2, 3, 4);

        assertThat(window.withdraw(calls.get(0))).as("it is with the server").isFalse();
        assertThat(window.withdraw(calls.get(1))).isTrue();
        assertThat(window.withdraw(List.of(calls.get(0), calls.get(2)))).containsExactly(calls.get(0));
        window.finished(calls.get(0));
        assertThat(sent()).containsExactly("1", "4");
    }

    @Test
    void whatNobodyAwaitsIsNotSentAndTakesNoPlace() {
        RequestWindow window = window(1, 1, 10_000);
        Call late = call(1);
        unwanted.add(late);
        assertThat(send(window, late)).isEmpty();
        send(window, call(2));

        assertThat(sent()).containsExactly("2");
    }

    @Test
    void oneRequestAtATimeGoesToAServerThatReadsSlowly() {
        sink = sink(10);
        RequestWindow window = window(5, 5, 10_000);
        Call first = call(1);
        send(window, first);
        assertThat(send(window, call(2))).isEmpty();
        assertThat(window.withdraw(List.of())).isEmpty();
        sink.flush();

        window.answered(first);
        assertThat(sent()).containsExactly("1", "2");
    }

    @Test
    void aClosedWindowTellsWhy() {
        RequestWindow window = window(1, 5, 10_000);
        List<Call> calls = send(window, 1, 2);
        GatewayError why = new GatewayError(Reason.UPSTREAM_UNAVAILABLE, "gone");
        window.close(why);
        window.finished(calls.get(0));

        assertThat(send(window, call(3))).contains(why);
        assertThat(sent()).containsExactly("1");
    }

    private RequestWindow window(int concurrent, int queued, long bytes) {
        return new RequestWindow(
                sink, new RequestWindow.Limits(concurrent, queued, bytes), call -> !unwanted.contains(call));
    }

    private LineSink sink(int capacity) {
        return new LineSink(out, "test", LineSink.PATIENT, capacity, System::nanoTime);
    }

    private static Call call(long id) {
        return Call.of(Requests.numbered(id), FrameId.of(id), 0, Duration.ofMinutes(1));
    }

    private static List<Call> send(RequestWindow window, long... ids) {
        return Arrays.stream(ids)
                .mapToObj(RequestWindowTest::call)
                .peek(call -> assertThat(send(window, call)).isEmpty())
                .toList();
    }

    private static Optional<GatewayError> send(RequestWindow window, Call call) {
        return send(window, call, 1);
    }

    private static Optional<GatewayError> send(RequestWindow window, Call call, int bytes) {
        Request request = Requests.ofSize(Long.parseLong(call.id().toString()), bytes);
        return window.send(call, request.toWire());
    }

    private static Notification notification(String method, int bytes) {
        return Notification.of(method, JsonText.of("[\"" + "x".repeat(bytes) + "\"]"));
    }

    /** The ids of requests and the methods of notifications, in the order in which they were sent. */
    private List<String> sent() {
        sink.flush();
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(JsonText::of)
                .map(frame ->
                        frame.member("id").or(() -> frame.member("method")).orElseThrow())
                .map(value -> value.text().orElse(value.toString()))
                .toList();
    }
}
