package io.watchgate.gateway;

import io.watchgate.bus.GatewayError;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.mcp.Cancellation;
import io.watchgate.spi.Direction;
import io.watchgate.spi.Reason;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Answers the requests whose deadline has passed. Deadlines lie at least {@code shortest} ahead when they are set, so it
 * may sleep for that long when nothing is under way, and nobody ever has to wake it.
 */
final class Watchdog implements Runnable {

    private final Link link;
    private final Session session;
    private final Traffic traffic;
    private final long shortest;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** @param shortest nanoseconds that every deadline lies ahead at least */
    Watchdog(Link link, Session session, Traffic traffic, long shortest) {
        this.link = link;
        this.session = session;
        this.traffic = traffic;
        this.shortest = shortest;
    }

    @Override
    public void run() {
        while (sleep()) {
            expire();
        }
    }

    void stop() {
        stopped.countDown();
    }

    /** Answers what is overdue now. */
    synchronized void expire() {
        List<Call> overdue = traffic.ofClient().expire(link.now());
        // All of them leave the queue first, so that none starts in the place of another.
        List<Call> sent = traffic.window().withdraw(overdue);
        overdue.forEach(call -> link.answer(call, late("server", call), Direction.TO_CLIENT));
        sent.forEach(this::cancel);
        for (Call call : traffic.ofServer().expire(link.now())) {
            link.answer(call, late("client", call), Direction.TO_SERVER);
            link.carry(Cancellation.of(call.wireId(), "timed out"), session.context(Direction.TO_CLIENT));
        }
        link.settle();
    }

    /** Tells the server, and only then lets the next request take the place. */
    private void cancel(Call call) {
        if (call.isInitialize()) {
            // The protocol forbids to cancel the handshake.
            traffic.window().finished(call);
            return;
        }
        Notification cancellation = Cancellation.of(call.wireId(), "timed out");
        link.lane().carry(cancellation, session.context(Direction.TO_SERVER), passage -> {
            link.send(passage);
            traffic.window().finished(call);
        });
    }

    private static GatewayError late(String who, Call call) {
        double seconds = (call.deadline() - call.arrived()) / 1e9;
        return new GatewayError(Reason.TIMEOUT, "The " + who + " did not answer within " + plain(seconds) + " s");
    }

    private static String plain(double seconds) {
        return seconds == Math.rint(seconds) ? Long.toString((long) seconds) : Double.toString(seconds);
    }

    /** Sleeps until the next deadline; false when it is stopped. */
    private boolean sleep() {
        long now = link.now();
        long nanos = Math.min(
                traffic.ofClient().untilNextDeadline(now, shortest),
                traffic.ofServer().untilNextDeadline(now, shortest));
        try {
            return !stopped.await(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
