package io.watchgate.audit.file;

import io.watchgate.spi.AuditRecord;

/** How a record reads. For use by one thread, so it may keep buffers and a state of its own. */
interface RecordFormat {

    /** Adds the record as one or more whole lines. */
    void write(AuditRecord record, Lines out);
}
