package io.watchgate.jsonrpc;

import java.util.Optional;

/** A frame that wants no answer: it has a method and no id. */
public record Notification(String method, Optional<JsonText> params, JsonText json) implements Frame {

    public static Notification of(String method, JsonText params) {
        JsonText json = new JsonWriter()
                .object()
                .member("jsonrpc", "2.0")
                .member("method", method)
                .member("params", params)
                .endObject()
                .toText();
        return new Notification(method, json.member("params"), json);
    }

    /** The same notification with other parameters; all else in the frame stays as it came. */
    public Notification withParams(JsonText changed) {
        JsonText spliced = Splice.member(json, "params", changed);
        return new Notification(method, spliced.member("params"), spliced);
    }

    @Override
    public JsonText toWire() {
        return json;
    }
}
