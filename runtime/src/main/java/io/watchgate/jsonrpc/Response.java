package io.watchgate.jsonrpc;

import java.util.Optional;

/** The answer to a request: a result or an error, never both. */
public sealed interface Response extends Frame {

    FrameId id();

    /** The same answer under another id. */
    Response withId(FrameId other);

    record Success(FrameId id, JsonText result, JsonText json) implements Response {

        public static Success of(FrameId id, JsonText result) {
            JsonWriter out = new JsonWriter().object().member("jsonrpc", "2.0").name("id");
            return new Success(
                    id,
                    result,
                    id.writeTo(out).member("result", result).endObject().toText());
        }

        @Override
        public Success withId(FrameId other) {
            return new Success(other, result, json);
        }

        /** The same answer with another result; all else in the frame stays as it came. */
        public Success withResult(JsonText changed) {
            JsonText spliced = Splice.member(json, "result", changed);
            return new Success(id, spliced.member("result").orElseThrow(), spliced);
        }

        @Override
        public JsonText toWire() {
            return Splice.id(json, id);
        }
    }

    record Failure(FrameId id, RpcError error, JsonText json) implements Response {

        public static Failure of(FrameId id, RpcError error) {
            return new Failure(id, error, failure(Optional.of(id), error));
        }

        @Override
        public Failure withId(FrameId other) {
            return new Failure(other, error, json);
        }

        @Override
        public JsonText toWire() {
            return Splice.id(json, id);
        }
    }

    /** An error for somebody whose id could not be read: the one answer whose id is null. */
    static JsonText failureWithoutId(RpcError error) {
        return failure(Optional.empty(), error);
    }

    private static JsonText failure(Optional<FrameId> id, RpcError error) {
        JsonWriter out = new JsonWriter().object().member("jsonrpc", "2.0").name("id");
        id.ifPresentOrElse(known -> known.writeTo(out), () -> out.word("null"));
        return error.writeTo(out.name("error")).endObject().toText();
    }
}
