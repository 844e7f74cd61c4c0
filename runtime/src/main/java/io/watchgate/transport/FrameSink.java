package io.watchgate.transport;

import io.watchgate.jsonrpc.JsonText;
import java.time.Duration;

/** Where frames are written to. For use by several threads; frames of one thread keep their order. */
public interface FrameSink {

    /** Takes a frame, to be sent at the next {@link #flush()} at the latest. Never waits. */
    void write(JsonText frame);

    /** Sends what was taken, or sees to it that it is sent. */
    void flush();

    /**
     * Waits while too much is waiting. A thread that brings frames calls this between them, and holds no lock meanwhile.
     *
     * @return false when the reader did not read for so long
     */
    boolean awaitRoom(Duration patience);
}
