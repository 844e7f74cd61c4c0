package io.watchgate.spi;

import java.io.IOException;

/**
 * Records decisions, before the frames they are about move.
 *
 * <p><b>Threading.</b> Called by several threads at once; a record and the flush that lets its frame go come from the
 * same thread. <b>Order.</b> The records of one direction come in the order of their frames. <b>Failure.</b> An
 * exception from a critical auditor rejects the frames whose records were not yet flushed; from another one it costs the
 * record, a warning and a count. It must keep working when the cause is gone.
 */
public interface Auditor extends AutoCloseable {

    /** Takes one record; it may be kept until {@link #flush()}. */
    void record(AuditRecord decision) throws IOException;

    /** Hands all records taken so far to the operating system. The frames move when this returns. */
    void flush() throws IOException;

    /** Called once, when the gateway stops and no frame is under way. */
    @Override
    void close() throws IOException;
}
