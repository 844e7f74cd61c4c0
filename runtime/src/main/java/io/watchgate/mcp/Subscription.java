package io.watchgate.mcp;

import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Response;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tag on frames of a {@code subscriptions/listen} (2026-07-28): the id of the request that opened it, as the server
 * knows it. On the way to the client it becomes the client's own.
 */
public final class Subscription {

    private static final String TAG = "io.modelcontextprotocol/subscriptionId";

    private Subscription() {}

    /** The notification under the client's id; as it is, when it carries no tag or none that is known. */
    public static Notification rename(Notification notification, Function<FrameId, Optional<FrameId>> clientsId) {
        return notification
                .params()
                .flatMap(params -> rename(params, clientsId).map(notification::withParams))
                .orElse(notification);
    }

    /** The answer that ends a subscription, under the client's id. */
    public static Response rename(Response response, FrameId clientsId) {
        return response instanceof Response.Success success
                ? rename(success.result(), tag -> Optional.of(clientsId))
                        .map(renamed -> (Response) success.withResult(renamed))
                        .orElse(success)
                : response;
    }

    private static Optional<JsonText> rename(JsonText holder, Function<FrameId, Optional<FrameId>> clientsId) {
        Optional<JsonText> tag = holder.at("_meta", TAG);
        return tag.flatMap(FrameId::from).flatMap(clientsId).map(id -> holder.replace(tag.get(), id.toJson()));
    }
}
