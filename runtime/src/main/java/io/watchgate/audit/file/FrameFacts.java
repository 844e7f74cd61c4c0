package io.watchgate.audit.file;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.Response;
import io.watchgate.mcp.ListResult;
import io.watchgate.mcp.McpMethod;
import io.watchgate.spi.Exchange;
import java.util.Optional;

/** What can be said of a frame without quoting it. An answer speaks of the method and subject of its request. */
final class FrameFacts {

    private FrameFacts() {}

    static String kind(Frame frame) {
        if (frame instanceof Request) {
            return "request";
        }
        return frame instanceof Notification ? "notification" : "response";
    }

    static Optional<FrameId> id(Frame frame) {
        if (frame instanceof Request request) {
            return Optional.of(request.id());
        }
        return frame instanceof Response response ? Optional.of(response.id()) : Optional.empty();
    }

    static Optional<String> method(Frame frame, Optional<Exchange> exchange) {
        if (frame instanceof Request request) {
            return Optional.of(request.method());
        }
        return frame instanceof Notification notification
                ? Optional.of(notification.method())
                : exchange.map(Exchange::method);
    }

    static Optional<String> subject(Frame frame, Optional<Exchange> exchange) {
        if (frame instanceof Request request) {
            return subject(request.method(), request.params());
        }
        return frame instanceof Notification notification
                ? subject(notification.method(), notification.params())
                : exchange.flatMap(Exchange::subject);
    }

    /** The page of a list that the frame is. */
    static Optional<ListResult> list(Frame frame, Optional<Exchange> exchange) {
        return frame instanceof Response response && exchange.isPresent()
                ? ListResult.from(response, exchange.get().method())
                : Optional.empty();
    }

    private static Optional<String> subject(String method, Optional<JsonText> params) {
        Optional<McpMethod> known = McpMethod.named(method);
        return params.isEmpty() || known.isEmpty()
                ? Optional.empty()
                : known.get().subject(params.get());
    }
}
