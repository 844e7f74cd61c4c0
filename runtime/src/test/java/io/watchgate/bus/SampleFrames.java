package io.watchgate.bus;

import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.Response;
import io.watchgate.jsonrpc.RpcError;

/** One frame of each kind. */
final class SampleFrames {

    static final Request REQUEST = call("read");

    static final Notification NOTIFICATION =
            Notification.of("notifications/message", JsonText.of("{\"data\":\"hello\"}"));

    static final Response.Success SUCCESS = Response.Success.of(FrameId.of("q"), JsonText.of("{\"content\":[]}"));

    static final Response.Failure FAILURE = Response.Failure.of(FrameId.of("q"), new RpcError(-32603, "broken"));

    private SampleFrames() {}

    static Request call(String tool) {
        return Request.of(FrameId.of(7), "tools/call", JsonText.of("{\"name\":\"" + tool + "\",\"arguments\":{}}"));
    }
}
