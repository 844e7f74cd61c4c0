package io.watchgate.mcp;

import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.JsonWriter;
import io.watchgate.jsonrpc.Notification;
import java.util.Optional;

/** A view on {@code notifications/cancelled}: the sender no longer wants the answer to one of its requests. */
public record Cancellation(Notification notification, FrameId request) {

    /** The cancellation that this notification is, if it names a request. */
    public static Optional<Cancellation> from(Notification notification) {
        return McpMethod.CANCELLED.is(notification.method())
                ? notification
                        .params()
                        .flatMap(params -> params.member("requestId"))
                        .flatMap(FrameId::from)
                        .map(id -> new Cancellation(notification, id))
                : Optional.empty();
    }

    /** A cancellation of our own. */
    public static Notification of(FrameId request, String reason) {
        JsonWriter params = new JsonWriter().object().name("requestId");
        return Notification.of(
                McpMethod.CANCELLED.wireName(),
                request.writeTo(params).member("reason", reason).endObject().toText());
    }

    /** The same cancellation under the id by which its receiver knows the request. */
    public Notification forRequest(FrameId other) {
        JsonText params = notification.params().orElseThrow();
        JsonText present = params.member("requestId").orElseThrow();
        return notification.withParams(params.replace(present, other.toJson()));
    }
}
