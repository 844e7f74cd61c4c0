package io.watchgate.jsonrpc;

import java.util.Optional;

/** A frame that wants an answer: it has a method and an id. */
public record Request(FrameId id, String method, Optional<JsonText> params, JsonText json) implements Frame {

    public static Request of(FrameId id, String method, JsonText params) {
        JsonWriter out = new JsonWriter().object().member("jsonrpc", "2.0").name("id");
        id.writeTo(out).member("method", method).member("params", params);
        return new Request(id, method, Optional.of(params), out.endObject().toText());
    }

    /** The same request under another id. */
    public Request withId(FrameId other) {
        return new Request(other, method, params, json);
    }

    /** The same request with other parameters; all else in the frame stays as it came. */
    public Request withParams(JsonText changed) {
        JsonText spliced = Splice.member(json, "params", changed);
        return new Request(id, method, spliced.member("params"), spliced);
    }

    @Override
    public JsonText toWire() {
        return Splice.id(json, id);
    }
}
