package io.watchgate.bus;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.Request;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Verdict;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The one place where plugins are distrusted: whatever one of them does, a {@link Result} comes out. */
final class PluginGuard {

    /** What a station made of a frame. */
    sealed interface Result {
        record Judged(Verdict verdict, long nanos) implements Result {}

        record Failed(String how, long nanos) implements Result {}
    }

    private static final System.Logger LOG = System.getLogger("watchgate.plugin");

    private final Station station;
    private final long budgetNanos;
    private final LongSupplier ticker;
    private final AtomicLong failures = new AtomicLong();

    PluginGuard(Station station, long budgetNanos, LongSupplier ticker) {
        this.station = station;
        this.budgetNanos = budgetNanos;
        this.ticker = ticker;
    }

    Station station() {
        return station;
    }

    Result judge(Frame frame, FrameContext context) {
        long start = ticker.getAsLong();
        try {
            Verdict verdict = station.judge().judge(frame, context);
            long nanos = ticker.getAsLong() - start;
            String fault = fault(verdict, frame, nanos);
            return fault == null ? new Result.Judged(verdict, nanos) : failed(fault, nanos);
        } catch (Throwable e) {
            return failed(Faults.of(e), ticker.getAsLong() - start);
        }
    }

    private @Nullable String fault(@Nullable Verdict verdict, Frame frame, long nanos) {
        // A rejection stands, however late: to let the frame pass instead would be the wrong kind of punishment.
        if (nanos > budgetNanos && !(verdict instanceof Verdict.Reject)) {
            return "took longer than its budget";
        }
        if (verdict == null) {
            return "answered null";
        }
        if (verdict instanceof Verdict.Rewrite rewrite) {
            return RewriteRules.fault(frame, rewrite.frame(), station.mayRetarget());
        }
        return verdict instanceof Verdict.Answer && !(frame instanceof Request)
                ? "answered what is not a request"
                : null;
    }

    /** Lets the plugin close what it has open. */
    void close() {
        try {
            station.close().run();
        } catch (Throwable e) {
            LOG.log(Level.WARNING, "plugin {0} failed to close: {1}", station.name(), Faults.of(e));
        }
    }

    private Result failed(String how, long nanos) {
        long count = failures.incrementAndGet();
        if (Long.bitCount(count) == 1) {
            LOG.log(Level.WARNING, "plugin {0} {1} ({2} failures so far)", station.name(), how, Long.toString(count));
        }
        return new Result.Failed(how, nanos);
    }
}
