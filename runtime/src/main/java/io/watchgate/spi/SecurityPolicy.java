package io.watchgate.spi;

import io.watchgate.jsonrpc.Frame;

/**
 * Judges frames.
 *
 * <p><b>Threading.</b> Called by several threads at once, on the thread that read the frame: it must be thread-safe and
 * must not block. <b>Failure.</b> A throw, a null or a call beyond the time budget (seconds, {@code proxy.plugin_budget}) rejects
 * the frame, unless the entry says {@code critical: false}. <b>Order.</b> After all middleware; among policies by
 * priority. <b>Cost.</b> At most linear in the size of the frame.
 */
@FunctionalInterface
public interface SecurityPolicy extends AutoCloseable {

    /** Judges the frame as it would be sent. Both directions come here: look at {@link FrameContext#direction()}. */
    Verdict judge(Frame frame, FrameContext context);

    /** Called once, when the gateway stops and no frame is under way. */
    @Override
    default void close() {}
}
