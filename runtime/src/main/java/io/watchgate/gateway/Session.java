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
    private volatile Era era = Era.HANDSHAKE;

    Session(String id, String server, Clock clock) {
        this.id = id;
        this.server = server;
        this.clock = clock;
    }

    /** Why this request of the client cannot be carried now; empty when it can. */
    Optional<GatewayError> objection(Request request, CallDetails details) {
        if (details.era() == Era.STATELESS) {
            era = Era.STATELESS;
            begun = true;
        }
        if (!begun && !mayComeFirst(request.method())) {
            return Optional.of(
                    new GatewayError(Reason.NOT_INITIALIZED, "Invalid request: the session begins with 'initialize'"));
        }
        return imitation(details);
    }

    /** Why a call is not understood alike by everybody; empty when it is. */
    static Optional<GatewayError> imitation(CallDetails details) {
        return details.imitated().map(Session::lookalikeOf);
    }

    private boolean mayComeFirst(String method) {
        begun = McpMethod.INITIALIZE.is(method);
        return begun || McpMethod.PING.is(method) || McpMethod.DISCOVER.is(method);
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
