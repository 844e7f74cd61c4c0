package io.watchgate.jsonrpc;

import java.util.Optional;

/**
 * A frame that wants an answer: it has a method and an id.
 *
 * @param wireId where {@code json} has the id it was read with
 */
public record Request(FrameId id, String method, Optional<JsonText> params, JsonText json, JsonText wireId)
        implements Frame {

    public static Request of(FrameId id, String method, JsonText params) {
        JsonWriter out = new JsonWriter().object().member("jsonrpc", "2.0").name("id");
        id.writeTo(out).member("method", method).member("params", params);
        JsonText json = out.endObject().toText();
        return new Request(id, method, json.member("params"), json, Splice.idOf(json));
    }

    /** The same request under another id. */
    public Request withId(FrameId other) {
        return new Request(other, method, params, json, wireId);
    }

    /** The same request with other parameters; all else in the frame stays as it came. */
    public Request withParams(JsonText changed) {
        JsonText spliced = Splice.member(json, "params", changed);
        return new Request(id, method, spliced.member("params"), spliced, Splice.idOf(spliced));
    }

    @Override
    public JsonText toWire() {
        return Splice.id(json, wireId, id);
    }
}
