package io.watchgate.inspect.scan;

import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Auditor;
import java.util.ArrayList;
import java.util.List;

/** Keeps the records of one settling of the lane in memory, and nowhere else. For use by one thread. */
final class Collector implements Auditor {

    private List<AuditRecord> records = new ArrayList<>();

    @Override
    public void record(List<AuditRecord> decisions) {
        records.addAll(decisions);
    }

    /** What came since the last call. */
    List<AuditRecord> take() {
        List<AuditRecord> taken = records;
        records = new ArrayList<>();
        return taken;
    }

    @Override
    public void close() {
        records.clear();
    }
}
