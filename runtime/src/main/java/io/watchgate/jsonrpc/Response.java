package io.watchgate.jsonrpc;

import java.util.Optional;

/** The answer to a request: a result or an error, never both. */
public sealed interface Response extends Frame {

    FrameId id();

    /** Where {@link #json()} has the id it was read with. */
    JsonText wireId();

    /** The same answer under another id. */
    Response withId(FrameId other);

    /**
     * What was asked for.
     *
     * @param wireId where {@code json} has the id it was read with
     */
    record Success(FrameId id, JsonText result, JsonText json, JsonText wireId) implements Response {

        public static Success of(FrameId id, JsonText result) {
            JsonWriter out = new JsonWriter().object().member("jsonrpc", "2.0").name("id");
            JsonText json = id.writeTo(out).member("result", result).endObject().toText();
            return new Success(id, json.member("result").orElseThrow(), json, Splice.idOf(json));
        }

        @Override
        public Success withId(FrameId other) {
            return new Success(other, result, json, wireId);
        }

        /** The same answer with another result; all else in the frame stays as it came. */
        public Success withResult(JsonText changed) {
            JsonText spliced = Splice.member(json, "result", changed);
            return new Success(id, spliced.member("result").orElseThrow(), spliced, Splice.idOf(spliced));
        }

        @Override
        public JsonText toWire() {
            return Splice.id(json, wireId, id);
        }
    }

    /**
     * Why there is no result.
     *
     * @param wireId where {@code json} has the id it was read with
     */
    record Failure(FrameId id, RpcError error, JsonText json, JsonText wireId) implements Response {

        public static Failure of(FrameId id, RpcError error) {
            JsonText json = failure(Optional.of(id), error);
            return new Failure(id, error, json, Splice.idOf(json));
        }

        @Override
        public Failure withId(FrameId other) {
            return new Failure(other, error, json, wireId);
        }

        @Override
        public JsonText toWire() {
            return Splice.id(json, wireId, id);
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
