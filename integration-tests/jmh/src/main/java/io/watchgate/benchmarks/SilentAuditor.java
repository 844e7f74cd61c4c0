package io.watchgate.benchmarks;

import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Auditor;

/** Takes every record and keeps none. */
record SilentAuditor() implements Auditor {

    @Override
    public void record(AuditRecord decision) {
        // What keeping it costs is the auditor's business.
    }

    @Override
    public void flush() {
        // There is nothing to hand on.
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
