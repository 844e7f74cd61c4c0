package io.watchgate.gateway;

import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Request;

/** Requests for tests. */
final class Requests {

    private Requests() {}

    static Request numbered(long id) {
        return Request.of(FrameId.of(id), "ping", JsonText.of("{}"));
    }

    static Request named(String id) {
        return Request.of(FrameId.of(id), "ping", JsonText.of("{}"));
    }

    /** A request of about so many bytes. */
    static Request ofSize(long id, int bytes) {
        return Request.of(FrameId.of(id), "ping", JsonText.of("\"" + "x".repeat(bytes) + "\""));
    }
}
