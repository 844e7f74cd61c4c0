package io.watchgate.bus;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** All stations in their order. Frames go through it in {@link Lane}s, one for each reading thread. */
public final class FrameBus implements AutoCloseable {

    /** The stations of a bus. */
    public record Stations(List<Station> middleware, List<Station> security, List<AuditStation> auditing) {
        public Stations {
            middleware = List.copyOf(middleware);
            security = List.copyOf(security);
            auditing = List.copyOf(auditing);
        }
    }

    private final List<PluginGuard> guards = new ArrayList<>();
    private final List<AuditGuard> auditors;
    private final Supplier<String> decisions;
    private final Clock clock;

    /**
     * @param budget how long a plugin may take for one frame
     * @param decisions makes the ids of decisions; called by several threads
     * @param ticker nanoseconds from an arbitrary origin, to time plugins with
     */
    public FrameBus(Stations stations, Duration budget, Supplier<String> decisions, Clock clock, LongSupplier ticker) {
        // Middleware first, so that nothing edits a frame after it was judged.
        stations.middleware().forEach(s -> guards.add(new PluginGuard(s, budget.toNanos(), ticker)));
        stations.security().forEach(s -> guards.add(new PluginGuard(s, budget.toNanos(), ticker)));
        this.auditors = stations.auditing().stream().map(AuditGuard::new).toList();
        this.decisions = decisions;
        this.clock = clock;
    }

    /** A way through for one thread. */
    public Lane lane() {
        return new Lane(this);
    }

    Passage judge(Frame frame, FrameContext context, Pulse pulse) {
        return new Judgement(decisions.get(), frame, context, pulse).over(guards);
    }

    /** The gateway's own answer is judged like any other frame, under a decision that the answer itself names. */
    Passage judge(OwnAnswer answer, FrameContext context, Pulse pulse) {
        String decision = decisions.get();
        return new Judgement(decision, answer.toFrame(context.era(), decision), context, pulse).over(guards);
    }

    Passage refuse(AuditRecord.Subject subject, Reason reason, FrameContext context) {
        return new Passage(
                decisions.get(),
                subject,
                context,
                new Ending.Drop(),
                Outcome.REFUSED,
                Optional.of(reason),
                AuditRecord.Trail.EMPTY);
    }

    /** Hands the records to every auditor; false when one that is critical could not take them. */
    boolean write(List<Passage> passages, Pulse pulse) {
        if (auditors.isEmpty()) {
            return true;
        }
        Instant now = clock.instant();
        List<AuditRecord> records = new ArrayList<>(passages.size());
        for (Passage passage : passages) {
            records.add(passage.toRecord(now));
        }
        boolean safe = true;
        for (AuditGuard auditor : auditors) {
            safe &= auditor.write(records, pulse);
        }
        return safe;
    }

    /** Closes the plugins. Only when no lane is in use any more. */
    @Override
    public void close() {
        guards.forEach(PluginGuard::close);
        auditors.forEach(AuditGuard::close);
    }
}
