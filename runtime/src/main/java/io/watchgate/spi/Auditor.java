package io.watchgate.spi;

import java.io.IOException;
import java.util.List;

/**
 * Records decisions, before the frames they are about move.
 *
 * <p><b>Threading.</b> Called by several threads at once. <b>Order.</b> The records of one direction come in the order of
 * their frames. <b>Failure.</b> An exception from a critical auditor rejects all frames of the call; from another one it
 * costs their records, a warning and a count. It must keep working when the cause is gone.
 */
public interface Auditor extends AutoCloseable {

    /**
     * Hands the records of frames that arrived together, one at least, to the operating system or to whoever keeps them.
     * The frames move when this returns.
     *
     * @throws IOException when not all of them are safe; its message says what happened, and quotes no frame
     */
    void record(List<AuditRecord> decisions) throws IOException;

    /** Called once, when the gateway stops and no frame is under way. */
    @Override
    void close() throws IOException;
}
