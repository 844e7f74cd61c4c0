package io.watchgate.gateway;

import io.watchgate.bus.GatewayError;
import io.watchgate.jsonrpc.Request;
import io.watchgate.mcp.CallDetails;
import io.watchgate.mcp.Era;
import io.watchgate.mcp.McpMethod;
import io.watchgate.spi.Direction;
import io.watchgate.spi.Exchange;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Reason;
import java.time.Clock;
import java.util.Optional;

/** What both directions of a client's session share: who speaks, how, and whether it has begun. */
final class Session {

    private final String id;
    private final String server;
    private final Clock clock;
    private volatile boolean begun;
    /** Of the latest request: a client may look for one era's server and fall back to the other's. */
    private volatile Era era = Era.HANDSHAKE;

    Session(String id, String server, Clock clock) {
        this.id = id;
        this.server = server;
        this.clock = clock;
    }

    /** Why this request of the client cannot be carried now; empty when it can. */
    Optional<GatewayError> objection(Request request, CallDetails details) {
        era = details.era();
        Optional<GatewayError> imitation = imitation(details);
        if (imitation.isPresent()) {
            return imitation;
        }
        if (McpMethod.INITIALIZE.is(request.method())) {
            begun = true;
        }
        return begun || era == Era.STATELESS || needsNoBeginning(request.method())
                ? Optional.empty()
                : Optional.of(new GatewayError(
                        Reason.NOT_INITIALIZED, "Invalid request: the session begins with 'initialize'"));
    }

    /** The request that was to begin the session did not reach the server. */
    void notBegun() {
        begun = false;
    }

    private static boolean needsNoBeginning(String method) {
        return McpMethod.PING.is(method) || McpMethod.DISCOVER.is(method);
    }

    /** Why a call is not understood alike by everybody; empty when it is. */
    static Optional<GatewayError> imitation(CallDetails details) {
        return details.imitated().map(Session::lookalikeOf);
    }

    static GatewayError lookalikeOf(String known) {
        return new GatewayError(
                Reason.INVALID_REQUEST, "Invalid request: a member differs from '" + known + "' only by letter case");
    }

    FrameContext context(Direction direction) {
        return new FrameContext(id, server, direction, clock.instant(), era, Optional.empty());
    }

    /** The context of an answer. */
    FrameContext context(Direction direction, Call answered, long now) {
        Optional<Exchange> exchange = Optional.of(answered.exchange(now));
        return new FrameContext(id, server, direction, clock.instant(), answered.era(), exchange);
    }
}
