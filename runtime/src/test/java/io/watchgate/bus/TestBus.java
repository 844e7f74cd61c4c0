package io.watchgate.bus;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.spi.Auditor;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Middleware;
import io.watchgate.spi.SecurityPolicy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A bus put together for one test: its decisions are d1, d2, …, and its time moves only when it is told to. */
final class TestBus {

    static final Instant NOW = Instant.parse("2026-07-28T12:00:00Z");

    static final Duration BUDGET = Duration.ofMillis(100);

    private final List<Station> middleware = new ArrayList<>();
    private final List<Station> security = new ArrayList<>();
    private final List<AuditStation> auditing = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicLong decisions = new AtomicLong();

    TestBus middleware(String name, Middleware plugin) {
        middleware.add(Station.middleware(name, true, plugin));
        return this;
    }

    TestBus policy(String name, SecurityPolicy plugin) {
        security.add(Station.policy(name, true, plugin));
        return this;
    }

    /** A policy that is not critical. */
    TestBus tolerated(String name, SecurityPolicy plugin) {
        security.add(Station.policy(name, false, plugin));
        return this;
    }

    TestBus auditor(String name, Auditor plugin) {
        auditing.add(new AuditStation(name, true, plugin));
        return this;
    }

    /** An auditor that is not critical. */
    TestBus toleratedAuditor(String name, Auditor plugin) {
        auditing.add(new AuditStation(name, false, plugin));
        return this;
    }

    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    FrameBus build() {
        return new FrameBus(
                new FrameBus.Stations(middleware, security, auditing),
                BUDGET,
                () -> "d" + decisions.incrementAndGet(),
                Clock.fixed(NOW, ZoneOffset.UTC),
                nanos::get);
    }

    /** Carries one frame on a lane of its own and says what was delivered. */
    Passage carry(Frame frame, FrameContext context) {
        List<Passage> delivered = new ArrayList<>();
        Lane lane = build().lane();
        lane.carry(frame, context, delivered::add);
        lane.settle();
        return delivered.get(0);
    }
}
