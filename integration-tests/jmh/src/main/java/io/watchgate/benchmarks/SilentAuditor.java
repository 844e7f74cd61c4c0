package io.watchgate.benchmarks;

import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Auditor;
import java.util.List;

/** Takes every record and keeps none. */
record SilentAuditor() implements Auditor {

    @Override
    public void record(List<AuditRecord> decisions) {
        // What keeping them costs is the auditor's business.
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
