package io.watchgate.bus;

import io.watchgate.spi.AuditRecord;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps the failure of an auditor from harming anything but the frames it could not record. */
final class AuditGuard {

    private static final System.Logger LOG = System.getLogger("watchgate.audit");

    private final AuditStation station;
    private final AtomicLong lost = new AtomicLong();

    AuditGuard(AuditStation station) {
        this.station = station;
    }

    /** Whether these records are safe, or this auditor is one that may lose some. */
    boolean write(List<AuditRecord> records, Pulse pulse) {
        pulse.enter(station.name());
        try {
            station.auditor().record(records);
            recovered();
            return true;
        } catch (IOException e) {
            return failed(e.getMessage() == null ? e.getClass().getName() : e.getMessage(), records.size());
        } catch (Throwable e) {
            return failed(Faults.of(e), records.size());
        } finally {
            pulse.leave();
        }
    }

    private boolean failed(String how, int records) {
        if (lost.getAndAdd(records) == 0) {
            String consequence =
                    station.critical() ? "rejecting what it cannot record" : "going on without its records";
            LOG.log(Level.WARNING, "auditor {0}: {1}; {2}", station.name(), how, consequence);
        }
        return !station.critical();
    }

    private void recovered() {
        if (lost.get() > 0) {
            LOG.log(
                    Level.WARNING,
                    "auditor {0} works again; {1} records could not be written",
                    station.name(),
                    Long.toString(lost.getAndSet(0)));
        }
    }

    void close() {
        try {
            station.auditor().close();
        } catch (Throwable e) {
            LOG.log(Level.WARNING, "auditor {0} failed to close: {1}", station.name(), Faults.of(e));
        }
        if (lost.get() > 0) {
            LOG.log(
                    Level.WARNING,
                    "auditor {0}: {1} records could not be written",
                    station.name(),
                    Long.toString(lost.get()));
        }
    }
}
