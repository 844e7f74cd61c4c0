package io.watchgate.security.content;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.Response;
import java.util.Optional;

/**
 * The part of a frame that people and models write and read: all but the envelope.
 *
 * @param pointer where it stands in the frame
 * @param method the method of a call; empty for an answer
 */
public record Body(String pointer, JsonText value, Optional<String> method) {

    public static Optional<Body> of(Frame frame) {
        if (frame instanceof Request request) {
            return request.params().map(params -> new Body("/params", params, Optional.of(request.method())));
        }
        if (frame instanceof Notification notification) {
            return notification.params().map(params -> new Body("/params", params, Optional.of(notification.method())));
        }
        return frame instanceof Response.Success success
                ? Optional.of(new Body("/result", success.result(), Optional.empty()))
                : frame.json().member("error").map(error -> new Body("/error", error, Optional.empty()));
    }
}
