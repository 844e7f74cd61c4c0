package io.watchgate.gateway;

import io.watchgate.bus.Ending;
import io.watchgate.bus.GatewayError;
import io.watchgate.bus.Lane;
import io.watchgate.bus.Passage;
import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameCodec.Reading;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Refusal;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.Response;
import io.watchgate.mcp.CallDetails;
import io.watchgate.mcp.Cancellation;
import io.watchgate.mcp.McpMethod;
import io.watchgate.spi.Direction;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Reason;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes what the client says. */
final class ClientReader implements Consumer<Reading> {

    /** How long the server may take to answer. */
    record Patience(Duration initialize, Duration request) {

        /** A subscription is answered when it ends, and it may outlast any session. */
        private static final Duration SUBSCRIPTION = Duration.ofDays(365);

        Duration with(Request asked) {
            if (McpMethod.LISTEN.is(asked.method())) {
                return SUBSCRIPTION;
            }
            return McpMethod.INITIALIZE.is(asked.method()) ? initialize : request;
        }
    }

    private final Link link;
    private final Session session;
    private final Traffic traffic;
    private final Patience patience;

    ClientReader(Link link, Session session, Traffic traffic, Patience patience) {
        this.link = link;
        this.session = session;
        this.traffic = traffic;
        this.patience = patience;
    }

    @Override
    public void accept(Reading reading) {
        if (reading instanceof Reading.Refused refused) {
            refused(refused.refusal());
        } else if (reading instanceof Reading.Read read) {
            frame(read.frame());
        }
    }

    private void frame(Frame frame) {
        if (frame instanceof Request request) {
            request(request);
        } else if (frame instanceof Notification notification) {
            notification(notification);
        } else if (frame instanceof Response response) {
            response(response);
        }
    }

    private void request(Request request) {
        CallDetails details = CallDetails.of(request);
        Optional<GatewayError> objection = session.objection(request, details);
        FrameContext context = session.context(Direction.TO_SERVER);
        if (objection.isPresent()) {
            link.object(request, objection.get(), context);
            return;
        }
        Optional<Call> call = traffic.ofClient().open(request, details, link.now(), patience.with(request));
        if (call.isEmpty()) {
            link.object(request, noPlaceFor(request), context);
            return;
        }
        link.lane().carry(request, context, new Sending(call.get()));
    }

    /** What is done with a request once it is judged. */
    private final class Sending implements Lane.Delivery {

        private final Call call;

        Sending(Call call) {
            this.call = call;
        }

        @Override
        public void deliver(Passage passage) {
            carried(call, passage);
        }
    }

    private GatewayError noPlaceFor(Request request) {
        return traffic.ofClient().bySender(request.id()).isPresent()
                ? new GatewayError(Reason.INVALID_REQUEST, "Invalid request: a request with this id is under way")
                : traffic.window().overloaded();
    }

    private void carried(Call call, Passage passage) {
        Ending ending = passage.ending();
        if (ending instanceof Ending.Forward forward && forward.frame() instanceof Request request) {
            traffic.window().send(call, request.withId(call.wireId()).toWire()).ifPresent(error -> fail(call, error));
        } else if (traffic.ofClient().close(call)) {
            if (ending instanceof Ending.Reply reply) {
                if (call.isInitialize()) {
                    session.notBegun();
                }
                link.sink(Direction.TO_CLIENT).write(reply.failure().json());
            } else if (ending instanceof Ending.Answer answer) {
                link.answer(call, answer.result(), Direction.TO_CLIENT);
            }
        }
    }

    private void fail(Call call, GatewayError error) {
        if (traffic.ofClient().close(call)) {
            link.answer(call, error, Direction.TO_CLIENT);
        }
    }

    private void notification(Notification notification) {
        FrameContext context = session.context(Direction.TO_SERVER);
        Optional<GatewayError> lookalike = Session.imitation(CallDetails.of(notification));
        if (lookalike.isPresent()) {
            link.misplace(notification, lookalike.get().message(), context);
        } else if (McpMethod.CANCELLED.is(notification.method())) {
            cancelled(notification, context);
        } else {
            link.lane().carry(notification, context, passage -> {
                if (passage.ending() instanceof Ending.Forward forward) {
                    traffic.window().sendInOrder(forward.frame());
                }
            });
        }
    }

    private void cancelled(Notification notification, FrameContext context) {
        Optional<Cancellation> cancellation = Cancellation.from(notification);
        Optional<Call> call = cancellation.flatMap(c -> traffic.ofClient().bySender(c.request()));
        if (call.isEmpty()) {
            link.misplace(notification, "cancels a request that is not under way", context);
        } else if (call.get().isInitialize()) {
            link.misplace(notification, "cancels the handshake, which the protocol forbids", context);
        } else {
            link.lane().carry(notification, context, passage -> cancel(call.get(), passage));
        }
    }

    private void cancel(Call call, Passage passage) {
        if (!(passage.ending() instanceof Ending.Forward forward)
                || !(forward.frame() instanceof Notification notification)
                || !traffic.ofClient().isAwaited(call)) {
            return;
        }
        if (traffic.window().withdraw(call)) {
            traffic.ofClient().close(call);
        } else {
            Cancellation.from(notification).ifPresent(c -> traffic.window().sendNow(c.forRequest(call.wireId())));
            traffic.ofClient().cancel(call);
            traffic.window().finished(call);
        }
    }

    private void response(Response response) {
        Optional<Call> call = traffic.ofServer().close(response.id());
        if (call.isEmpty()) {
            link.misplace(response, "answers a request that nobody waits for", session.context(Direction.TO_SERVER));
        } else {
            link.carry(response.withId(call.get().id()), session.context(Direction.TO_SERVER, call.get(), link.now()));
        }
    }

    private void refused(Refusal refusal) {
        Refusal.Shape shape = refusal.shape();
        link.refuse(
                refusal,
                shape == Refusal.Shape.CALL || shape == Refusal.Shape.UNKNOWN,
                session.context(Direction.TO_SERVER));
        if (shape == Refusal.Shape.ANSWER) {
            refusal.id()
                    .flatMap(traffic.ofServer()::close)
                    .ifPresent(call -> link.answer(call, unreadable("client"), Direction.TO_SERVER));
        }
    }

    static GatewayError unreadable(String whose) {
        return new GatewayError(Reason.INVALID_ANSWER, "The " + whose + "'s answer could not be read");
    }
}
