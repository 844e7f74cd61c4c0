package io.watchgate.bus;

import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Auditor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes into a log that it shares with whatever else the test watches, and fails when it is told to. */
final class RecordingAuditor implements Auditor {

    /** Where an auditor can fail. */
    interface Fault {
        void happen() throws IOException;
    }

    final List<AuditRecord> records = new ArrayList<>();
    private final List<String> log;
    private @Nullable Fault fault;

    RecordingAuditor(List<String> log) {
        this.log = log;
    }

    RecordingAuditor() {
        this(new ArrayList<>());
    }

    RecordingAuditor failing(Fault how) {
        fault = how;
        return this;
    }

    void repair() {
        fault = null;
    }

    @Override
    public void record(List<AuditRecord> decisions) throws IOException {
        if (fault != null) {
            fault.happen();
        }
        records.addAll(decisions);
        log.add("record " + decisions.stream().map(AuditRecord::decision).collect(Collectors.joining(" ")));
    }

    @Override
    public void close() {
        log.add("close");
    }
}
