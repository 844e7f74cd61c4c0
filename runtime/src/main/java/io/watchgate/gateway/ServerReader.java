package io.watchgate.gateway;

import io.watchgate.bus.Ending;
import io.watchgate.bus.GatewayError;
import io.watchgate.bus.Passage;
import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameCodec.Reading;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Refusal;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.Response;
import io.watchgate.mcp.CallDetails;
import io.watchgate.mcp.Cancellation;
import io.watchgate.mcp.Era;
import io.watchgate.mcp.Lookalikes;
import io.watchgate.mcp.McpMethod;
import io.watchgate.mcp.Subscription;
import io.watchgate.spi.Direction;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Reason;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes what the server says. */
final class ServerReader implements Consumer<Reading> {

    private final Link link;
    private final Session session;
    private final Traffic traffic;
    private final Duration clientPatience;

    /** @param clientPatience how long the client, and the person at it, may take to answer */
    ServerReader(Link link, Session session, Traffic traffic, Duration clientPatience) {
        this.link = link;
        this.session = session;
        this.traffic = traffic;
        this.clientPatience = clientPatience;
    }

    @Override
    public void accept(Reading reading) {
        if (reading instanceof Reading.Refused refused) {
            refused(refused.refusal());
        } else if (reading instanceof Reading.Read read) {
            frame(read.frame());
        }
    }

    /** The server is gone: whoever waits for it, or was asked by it, learns so. */
    void end(GatewayError why) {
        traffic.window().close(why);
        traffic.ofClient().closeAll().forEach(call -> link.answer(call, why, Direction.TO_CLIENT));
        traffic.ofServer()
                .closeAll()
                .forEach(call -> link.carry(
                        Cancellation.of(call.wireId(), "the server is gone"), session.context(Direction.TO_CLIENT)));
        link.settle();
    }

    private void frame(Frame frame) {
        if (frame instanceof Response response) {
            response(response);
        } else if (frame instanceof Request request) {
            request(request);
        } else if (frame instanceof Notification notification) {
            notification(notification);
        }
    }

    private void response(Response response) {
        Optional<Call> closed = traffic.ofClient().close(response.id());
        if (closed.isEmpty()) {
            link.misplace(response, "answers a request that nobody waits for", session.context(Direction.TO_CLIENT));
            return;
        }
        Call call = closed.get();
        traffic.window().answered(call);
        Optional<String> lookalike = Lookalikes.inAnswer(response, call.method());
        FrameContext context = session.context(Direction.TO_CLIENT, call, link.now());
        if (lookalike.isPresent()) {
            link.misplace(response, Session.lookalikeOf(lookalike.get()).message(), context);
            link.answer(call, ClientReader.unreadable("server"), Direction.TO_CLIENT);
        } else {
            Response answer = response.withId(call.id());
            link.carry(call.era() == Era.STATELESS ? Subscription.rename(answer, call.id()) : answer, context);
        }
    }

    private void request(Request request) {
        FrameContext context = session.context(Direction.TO_CLIENT);
        CallDetails details = CallDetails.of(request);
        Optional<GatewayError> lookalike = Session.imitation(details);
        if (lookalike.isPresent()) {
            link.object(request, lookalike.get(), context);
            return;
        }
        Optional<Call> call = traffic.ofServer().open(request, details, link.now(), clientPatience);
        if (call.isEmpty()) {
            link.object(
                    request,
                    new GatewayError(
                            Reason.OVERLOADED,
                            "The client cannot take this request: its id is in use, or too many are open"),
                    context);
            return;
        }
        link.lane().carry(request, context, passage -> carried(call.get(), passage));
    }

    private void carried(Call call, Passage passage) {
        Ending ending = passage.ending();
        if (ending instanceof Ending.Forward forward && forward.frame() instanceof Request request) {
            link.sink(Direction.TO_CLIENT).write(request.withId(call.wireId()).toWire());
        } else if (traffic.ofServer().close(call)) {
            if (ending instanceof Ending.Reply reply) {
                link.sink(Direction.TO_SERVER).write(reply.failure().json());
            } else if (ending instanceof Ending.Answer answer) {
                link.answer(call, answer.result(), Direction.TO_SERVER);
            }
        }
    }

    private void notification(Notification notification) {
        FrameContext context = session.context(Direction.TO_CLIENT);
        Optional<GatewayError> lookalike = Session.imitation(CallDetails.of(notification));
        if (lookalike.isPresent()) {
            link.misplace(notification, lookalike.get().message(), context);
        } else if (McpMethod.CANCELLED.is(notification.method())) {
            cancelled(notification, context);
        } else {
            link.carry(
                    Subscription.rename(
                            notification, id -> traffic.ofClient().byWire(id).map(Call::id)),
                    context);
        }
    }

    /** The server withdraws a request of its own, or ends a subscription that the client opened. */
    private void cancelled(Notification notification, FrameContext context) {
        Optional<Cancellation> cancellation = Cancellation.from(notification);
        Optional<Call> own = cancellation.flatMap(c -> traffic.ofServer().bySender(c.request()));
        Optional<Call> subscription = cancellation
                .flatMap(c -> traffic.ofClient().byWire(c.request()))
                .filter(Call::isSubscription);
        if (own.isPresent()) {
            traffic.ofServer().cancel(own.get());
            link.carry(cancellation.get().forRequest(own.get().wireId()), context);
        } else if (subscription.isPresent()) {
            Notification ended =
                    cancellation.get().forRequest(subscription.get().id());
            link.lane().carry(ended, context, passage -> end(subscription.get(), passage));
        } else {
            link.misplace(notification, "cancels a request that is not under way", context);
        }
    }

    private void end(Call subscription, Passage passage) {
        if (passage.ending() instanceof Ending.Forward && traffic.ofClient().close(subscription)) {
            traffic.window().finished(subscription);
        }
        link.send(passage);
    }

    private void refused(Refusal refusal) {
        boolean waits = refusal.shape() == Refusal.Shape.CALL && refusal.id().isPresent();
        link.refuse(refusal, waits, session.context(Direction.TO_CLIENT));
        if (refusal.shape() == Refusal.Shape.ANSWER) {
            refusal.id().flatMap(traffic.ofClient()::close).ifPresent(call -> {
                traffic.window().answered(call);
                link.answer(call, ClientReader.unreadable("server"), Direction.TO_CLIENT);
            });
        }
    }
}
