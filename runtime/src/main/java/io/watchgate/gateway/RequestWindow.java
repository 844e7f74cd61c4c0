package io.watchgate.gateway;

import io.watchgate.bus.GatewayError;
import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.spi.Reason;
import io.watchgate.transport.LineSink;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What goes to the server: so many requests at a time, the others behind them in their order. Nothing here waits, so any
 * thread may call it.
 */
final class RequestWindow {

    /** How the window is bounded; {@code queuedBytes} keeps a queue of large requests within memory. */
    record Limits(int concurrent, int queued, long queuedBytes) {}

    /** A frame that waits for its turn; a notification has no call and waits only for the requests before it. */
    private record Queued(@Nullable Call call, JsonText wire) {}

    private final LineSink sink;
    private final Limits limits;
    private final Predicate<Call> awaited;
    private final Map<FrameId, Long> inFlight = new HashMap<>();
    private final Deque<Queued> queue = new ArrayDeque<>();
    private long queuedBytes;
    private @Nullable GatewayError gone;

    /** @param awaited whether the sender of a request still waits for its answer */
    RequestWindow(LineSink sink, Limits limits, Predicate<Call> awaited) {
        this.sink = sink;
        this.limits = limits;
        this.awaited = awaited;
    }

    /** Sends a request that is awaited, now or when its turn comes; or says why that will never happen. */
    synchronized Optional<GatewayError> send(Call call, JsonText wire) {
        if (gone != null) {
            return Optional.of(gone);
        }
        if (!awaited.test(call)) {
            return Optional.empty();
        }
        if (queue.isEmpty() && mayStart()) {
            start(call, wire);
            return Optional.empty();
        }
        if (!hasRoomFor(wire)) {
            return Optional.of(overloaded());
        }
        enqueue(new Queued(call, wire));
        return Optional.empty();
    }

    /** What to tell the sender of a request for which there is no place. */
    synchronized GatewayError overloaded() {
        return new GatewayError(
                Reason.OVERLOADED,
                "Too many requests: " + inFlight.size() + " are under way and " + queue.size() + " are waiting");
    }

    /** Sends a notification behind the requests that came before it, unless there is no room for it to wait. */
    synchronized void sendInOrder(Frame notification) {
        JsonText wire = notification.toWire();
        if (queue.isEmpty() || !hasRoomFor(wire)) {
            sink.write(wire);
        } else {
            enqueue(new Queued(null, wire));
        }
    }

    /** Sends a frame before all that waits. */
    void sendNow(Frame frame) {
        sink.write(frame.toWire());
    }

    /** The request is over: answered, timed out or cancelled. The next one may start. */
    synchronized void finished(Call call) {
        Long mark = inFlight.remove(call.wireId());
        if (mark != null) {
            advance();
        }
    }

    /** The server answered, so it has read everything up to this request. */
    synchronized void answered(Call call) {
        Long mark = inFlight.get(call.wireId());
        if (mark != null) {
            sink.prove(mark);
        }
        finished(call);
    }

    /** Takes a request out of the queue; false when it is with the server already. */
    boolean withdraw(Call call) {
        return withdraw(List.of(call)).isEmpty();
    }

    /** Takes requests out of the queue, all of them before any other may start; returns those that are with the server. */
    synchronized List<Call> withdraw(List<Call> calls) {
        Set<Call> unwanted = new HashSet<>(calls);
        for (Iterator<Queued> waiting = queue.iterator(); waiting.hasNext(); ) {
            Queued queued = waiting.next();
            if (queued.call() != null && unwanted.contains(queued.call())) {
                waiting.remove();
                queuedBytes -= queued.wire().size();
            }
        }
        advance();
        return calls.stream()
                .filter(call -> inFlight.containsKey(call.wireId()))
                .toList();
    }

    /** Nothing can be sent any more, for this reason. */
    synchronized void close(GatewayError why) {
        gone = why;
        queue.clear();
        queuedBytes = 0;
        inFlight.clear();
    }

    private boolean hasRoomFor(JsonText wire) {
        return queue.size() < limits.queued() && queuedBytes + wire.size() <= limits.queuedBytes();
    }

    private boolean mayStart() {
        return inFlight.size() < limits.concurrent() && (inFlight.isEmpty() || sink.hasRoom());
    }

    private void start(Call call, JsonText wire) {
        inFlight.put(call.wireId(), sink.writeMarked(wire));
    }

    private void enqueue(Queued queued) {
        queue.add(queued);
        queuedBytes += queued.wire().size();
    }

    private void advance() {
        while (!queue.isEmpty()) {
            Queued next = queue.peek();
            if (next.call() != null && !mayStart()) {
                return;
            }
            queue.remove();
            queuedBytes -= next.wire().size();
            if (next.call() == null) {
                sink.write(next.wire());
            } else {
                start(next.call(), next.wire());
            }
        }
    }
}
