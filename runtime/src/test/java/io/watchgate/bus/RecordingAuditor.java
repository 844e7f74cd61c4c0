package io.watchgate.bus;

import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Auditor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes into a log that it shares with whatever else the test watches, and fails when it is told to. */
final class RecordingAuditor implements Auditor {

    /** Where an auditor can fail. */
    interface Fault {
        void happen() throws IOException;
    }

    final List<AuditRecord> records = new ArrayList<>();
    private final List<String> log;
    private @Nullable Fault onRecord;
    private @Nullable Fault onFlush;

    RecordingAuditor(List<String> log) {
        this.log = log;
    }

    RecordingAuditor() {
        this(new ArrayList<>());
    }

    RecordingAuditor failingOnRecord(Fault fault) {
        onRecord = fault;
        return this;
    }

    RecordingAuditor failingOnFlush(Fault fault) {
        onFlush = fault;
        return this;
    }

    void repair() {
        onRecord = null;
        onFlush = null;
    }

    @Override
    public void record(AuditRecord decision) throws IOException {
        if (onRecord != null) {
            onRecord.happen();
        }
        records.add(decision);
        log.add("record " + decision.decision());
    }

    @Override
    public void flush() throws IOException {
        if (onFlush != null) {
            onFlush.happen();
        }
        log.add("flush");
    }

    @Override
    public void close() {
        log.add("close");
    }
}
