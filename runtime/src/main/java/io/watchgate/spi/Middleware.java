package io.watchgate.spi;

import io.watchgate.jsonrpc.Frame;

/**
 * Changes frames on their way, or answers requests in place of the server.
 *
 * <p><b>Threading.</b> Called by several threads at once, on the thread that read the frame: it must be thread-safe and
 * must not block. <b>Failure.</b> A throw, a null or a call beyond the time budget rejects the frame, unless the entry
 * says {@code critical: false}. <b>Order.</b> Before security, by priority, so that what it makes is judged too.
 */
@FunctionalInterface
public interface Middleware extends AutoCloseable {

    /** Returns what should go on. A rewrite may change anything but the kind of the frame and its id. */
    Verdict handle(Frame frame, FrameContext context);

    /** Called once, when the gateway stops and no frame is under way. */
    @Override
    default void close() {}
}
