package io.watchgate.transport;

import io.watchgate.jsonrpc.FrameCodec;
import java.io.IOException;
import java.util.Optional;

/** Where frames are read from. For use by one thread. */
public interface FrameSource {

    /** Waits for the next frame or refusal; empty when there will be none any more. */
    Optional<FrameCodec.Reading> next() throws IOException;

    /** Whether {@link #next()} would return at once. */
    boolean hasNext();
}
