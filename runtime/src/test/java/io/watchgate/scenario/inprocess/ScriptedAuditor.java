package io.watchgate.scenario.inprocess;

import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Auditor;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** An auditor that records nothing, and fails when it is told to. */
final class ScriptedAuditor implements Auditor {

    private final AtomicBoolean works;

    ScriptedAuditor(AtomicBoolean works) {
        this.works = works;
    }

    @Override
    public void record(List<AuditRecord> decisions) throws IOException {
        if (!works.get()) {
            throw new IOException("no space is left");
        }
    }

    @Override
    public void close() {
        // It holds nothing.
    }
}
