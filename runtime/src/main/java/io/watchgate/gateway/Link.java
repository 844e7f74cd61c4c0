package io.watchgate.gateway;

import io.watchgate.bus.Ending;
import io.watchgate.bus.GatewayError;
import io.watchgate.bus.Lane;
import io.watchgate.bus.OwnAnswer;
import io.watchgate.bus.Passage;
import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Refusal;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.Response;
import io.watchgate.jsonrpc.RpcError;
import io.watchgate.spi.AuditRecord.Subject;
import io.watchgate.spi.Direction;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Reason;
import io.watchgate.transport.FrameSink;
import java.util.function.LongSupplier;

/** What one thread needs to move frames between the client and the server. Each thread has one of its own. */
final class Link {

    private final Lane lane;
    private final Session session;
    private final FrameSink client;
    private final FrameSink server;
    private final LongSupplier ticker;
    private final Lane.Delivery sending = this::send;

    Link(Lane lane, Session session, FrameSink client, FrameSink server, LongSupplier ticker) {
        this.lane = lane;
        this.session = session;
        this.client = client;
        this.server = server;
        this.ticker = ticker;
    }

    Lane lane() {
        return lane;
    }

    long now() {
        return ticker.getAsLong();
    }

    FrameSink sink(Direction direction) {
        return direction == Direction.TO_CLIENT ? client : server;
    }

    /** Records what was carried so far, acts on it and sends what came of it. */
    void settle() {
        lane.settle();
        server.flush();
        client.flush();
    }

    /** Carries a frame that is no request, and sends what comes out. */
    void carry(Frame frame, FrameContext context) {
        lane.carry(frame, context, sending);
    }

    /** Answers a request in place of the one who should have. */
    void answer(Call call, GatewayError error, Direction direction) {
        lane.carry(new OwnAnswer(call.id(), error), session.context(direction, call, now()), sending);
    }

    /** Carries the result that a plugin gave in place of the receiver. */
    void answer(Call call, JsonText result, Direction direction) {
        carry(Response.Success.of(call.id(), result), session.context(direction, call, now()));
    }

    /** Records a frame that has no place; nobody is told. */
    void misplace(Frame frame, String why, FrameContext context) {
        lane.refuse(new Subject.Misplaced(frame, why), Reason.INVALID_REQUEST, context, recorded -> {});
    }

    /** Records a request that cannot be carried and tells its sender. */
    void object(Request request, GatewayError error, FrameContext context) {
        Subject subject = new Subject.Misplaced(request, error.message());
        lane.refuse(subject, error.reason(), context, recorded -> {
            RpcError rpc = error.toRpc(context.era(), recorded.decision());
            sink(context.direction().opposite())
                    .write(Response.Failure.of(request.id(), rpc).json());
        });
    }

    /** Records bytes that were no frame and tells their sender, where somebody may be waiting for an answer. */
    void refuse(Refusal refusal, boolean tellSender, FrameContext context) {
        lane.refuse(new Subject.Refused(refusal), reasonOf(refusal.error()), context, recorded -> {
            if (tellSender) {
                RpcError rpc = named(refusal.error(), recorded.decision());
                sink(context.direction().opposite())
                        .write(refusal.id()
                                .map(id -> Response.Failure.of(id, rpc).json())
                                .orElseGet(() -> Response.failureWithoutId(rpc)));
            }
        });
    }

    private static RpcError named(RpcError error, String decision) {
        return new GatewayError(reasonOf(error), error.message()).toRpc(error.code(), decision);
    }

    private static Reason reasonOf(RpcError error) {
        return error.code() == RpcError.PARSE_ERROR ? Reason.PARSE_ERROR : Reason.INVALID_REQUEST;
    }

    /** Sends on what is to be forwarded. */
    void send(Passage passage) {
        if (passage.ending() instanceof Ending.Forward forward) {
            sink(passage.context().direction()).write(forward.frame().toWire());
        }
    }
}
