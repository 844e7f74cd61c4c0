package io.watchgate.gateway;

import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.Request;
import io.watchgate.mcp.CallDetails;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The requests of one direction that wait for their answers. Safe for use by several threads. */
final class PendingRequests {

    /** How many cancelled requests are remembered, in case their answers come all the same. */
    private static final int MOST_CANCELLED = 1000;

    private final int most;
    private final Map<FrameId, Call> byWireId = new LinkedHashMap<>();
    private final Map<FrameId, Call> bySenderId = new HashMap<>();
    private final Set<Call> cancelled = new LinkedHashSet<>();
    private long lastId;

    /** @param most how many requests may wait at a time */
    PendingRequests(int most) {
        this.most = most;
    }

    /** Notes a request under a fresh id of ours; empty when its sender already uses its id, or waits for too many. */
    synchronized Optional<Call> open(Request request, CallDetails details, long now, Duration patience) {
        if (bySenderId.size() >= most || bySenderId.containsKey(request.id())) {
            return Optional.empty();
        }
        Call call = new Call(
                request.id(),
                FrameId.of(++lastId),
                request.method(),
                details.subject(),
                details.era(),
                now,
                now + patience.toNanos());
        bySenderId.put(call.id(), call);
        byWireId.put(call.wireId(), call);
        return Optional.of(call);
    }

    /**
     * The request that an answer under this id of ours belongs to; its wait is over. Empty, too, when its sender has
     * cancelled it and uses its id again: that answer would be taken for the other one's.
     */
    synchronized Optional<Call> close(FrameId wireId) {
        Call call = byWireId.remove(wireId);
        if (call == null) {
            return Optional.empty();
        }
        forgetSender(call);
        return bySenderId.containsKey(call.id()) ? Optional.empty() : Optional.of(call);
    }

    /** Ends the wait; false when it was over before. */
    synchronized boolean close(Call call) {
        return close(call.wireId()).isPresent();
    }

    /** Whether the sender still waits: not answered, not overdue, not cancelled. */
    synchronized boolean isAwaited(Call call) {
        return call.equals(bySenderId.get(call.id()));
    }

    synchronized Optional<Call> bySender(FrameId id) {
        return Optional.ofNullable(bySenderId.get(id));
    }

    synchronized Optional<Call> byWire(FrameId wireId) {
        return Optional.ofNullable(byWireId.get(wireId));
    }

    /** The sender no longer waits. An answer that comes all the same is still known for one. */
    synchronized void cancel(Call call) {
        if (byWireId.containsKey(call.wireId())) {
            bySenderId.remove(call.id(), call);
            cancelled.add(call);
            if (cancelled.size() > MOST_CANCELLED) {
                close(cancelled.iterator().next().wireId());
            }
        }
    }

    /** Ends the wait of all whose deadline has passed, and returns those whose sender still waits. */
    synchronized List<Call> expire(long now) {
        List<Call> expired = new ArrayList<>();
        for (Iterator<Call> calls = byWireId.values().iterator(); calls.hasNext(); ) {
            Call call = calls.next();
            if (call.deadline() - now <= 0) {
                calls.remove();
                if (!forgetSender(call)) {
                    expired.add(call);
                }
            }
        }
        return expired;
    }

    /** Ends every wait, and returns those whose sender still waits, in the order in which they came. */
    synchronized List<Call> closeAll() {
        List<Call> open = byWireId.values().stream()
                .filter(call -> !cancelled.contains(call))
                .toList();
        byWireId.clear();
        bySenderId.clear();
        cancelled.clear();
        return open;
    }

    /** Nanoseconds until the next deadline, or {@code otherwise} when nothing waits. */
    synchronized long untilNextDeadline(long now, long otherwise) {
        long least = otherwise;
        for (Call call : byWireId.values()) {
            least = Math.min(least, call.deadline() - now);
        }
        return least;
    }

    /** Whether the sender had cancelled it. */
    private boolean forgetSender(Call call) {
        bySenderId.remove(call.id(), call);
        return cancelled.remove(call);
    }
}
