package io.watchgate.gateway;

import io.watchgate.jsonrpc.FrameId;
import io.watchgate.mcp.Era;
import io.watchgate.mcp.McpMethod;
import io.watchgate.spi.Exchange;
import java.time.Duration;
import java.util.Optional;

/**
 * A request on its way.
 *
 * @param id the sender's id
 * @param wireId the id under which the receiver knows it; ours, so that no two senders' ids can meet
 * @param subject the tool, prompt or uri it is about
 * @param arrived nanoseconds of the gateway's ticker
 * @param deadline when it is answered by an error instead
 */
record Call(FrameId id, FrameId wireId, String method, Optional<String> subject, Era era, long arrived, long deadline) {

    Exchange exchange(long now) {
        return new Exchange(method, subject, Duration.ofNanos(now - arrived));
    }

    boolean isInitialize() {
        return McpMethod.INITIALIZE.is(method);
    }

    /** Whether it stays open for as long as its sender wants to hear more. */
    boolean isSubscription() {
        return McpMethod.LISTEN.is(method);
    }
}
