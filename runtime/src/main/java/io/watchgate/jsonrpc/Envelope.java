package io.watchgate.jsonrpc;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members that JSON-RPC gives a meaning, and the rules that make a frame of them. */
final class Envelope {

    private static final int MAX_METHOD_LENGTH = 256;
    private static final JsonText VERSION = new JsonWriter().value("2.0").toText();
    private static final List<String> KNOWN = List.of("jsonrpc", "id", "method", "params", "result", "error");

    private @Nullable JsonText jsonrpc;
    private @Nullable JsonText id;
    private @Nullable JsonText method;
    private @Nullable JsonText params;
    private @Nullable JsonText result;
    private @Nullable JsonText error;

    private Envelope() {}

    static Frame read(JsonText json) throws MalformedJson {
        if (json.kind() == JsonKind.ARRAY) {
            throw invalid("batches are not carried: send each message on a line of its own");
        }
        if (json.kind() != JsonKind.OBJECT) {
            throw invalid("a message is an object");
        }
        return new Envelope().gather(json).frame(json);
    }

    /** Whether a frame is the one that its bytes are read as, but for its id, which is written when the frame is. */
    static boolean isWhole(Frame frame) {
        try {
            Frame read = read(frame.json());
            if (frame instanceof Request request && read instanceof Request same) {
                return request.json().holds(request.wireId())
                        && same.withId(request.id()).equals(request);
            }
            if (frame instanceof Response response && read instanceof Response same) {
                return response.json().holds(response.wireId())
                        && same.withId(response.id()).equals(response);
            }
            return read.equals(frame);
        } catch (MalformedJson e) {
            return false;
        }
    }

    private Envelope gather(JsonText json) throws MalformedJson {
        int members = 0;
        for (JsonText.Walk walk = json.walk(); walk.next(); ) {
            if (++members > FrameLimits.ENVELOPE_MEMBERS) {
                throw invalid("more than " + FrameLimits.ENVELOPE_MEMBERS + " members");
            }
            note(walk);
        }
        return this;
    }

    private void note(JsonText.Walk walk) throws MalformedJson {
        if (walk.isNamed("jsonrpc")) {
            jsonrpc = walk.value();
        } else if (walk.isNamed("id")) {
            id = walk.value();
        } else if (walk.isNamed("method")) {
            method = walk.value();
        } else if (walk.isNamed("params")) {
            params = walk.value();
        } else if (walk.isNamed("result")) {
            result = walk.value();
        } else if (walk.isNamed("error")) {
            error = walk.value();
        } else {
            refuseLookalike(walk.name());
        }
    }

    private static void refuseLookalike(String name) throws MalformedJson {
        for (String known : KNOWN) {
            if (MemberNames.isLookalike(name, known)) {
                throw invalid("a member differs from '" + known + "' only by letter case");
            }
        }
    }

    private Frame frame(JsonText json) throws MalformedJson {
        if (jsonrpc == null || !isVersion(jsonrpc)) {
            throw invalid("'jsonrpc' must be \"2.0\"");
        }
        return method == null ? response(json) : call(json, method);
    }

    private static boolean isVersion(JsonText value) {
        return value.equals(VERSION) || value.text().equals(Optional.of("2.0"));
    }

    private Frame call(JsonText json, JsonText methodText) throws MalformedJson {
        if (result != null || error != null) {
            throw invalid("a message with a method has neither result nor error");
        }
        String name = methodText.text().orElse("");
        if (name.isEmpty() || name.length() > MAX_METHOD_LENGTH) {
            throw invalid("'method' must be text of 1 to " + MAX_METHOD_LENGTH + " characters");
        }
        Optional<JsonText> structured = Optional.ofNullable(params).filter(p -> p.kind() != JsonKind.NULL);
        if (structured.isPresent()
                && structured.get().kind() != JsonKind.OBJECT
                && structured.get().kind() != JsonKind.ARRAY) {
            throw invalid("'params' must be an object");
        }
        return id == null
                ? new Notification(name, structured, json)
                : new Request(frameId(id), name, structured, json, id);
    }

    private Response response(JsonText json) throws MalformedJson {
        if (id == null) {
            throw invalid("a message has a method or an id");
        }
        if ((result == null) == (error == null)) {
            throw invalid("a message without a method has either a result or an error");
        }
        FrameId answered = frameId(id);
        if (result != null) {
            return new Response.Success(answered, result, json, id);
        }
        RpcError failure = RpcError.from(Objects.requireNonNull(error))
                .orElseThrow(() -> invalid("'error' must have an integer code and a message"));
        return new Response.Failure(answered, failure, json, id);
    }

    private static FrameId frameId(JsonText id) throws MalformedJson {
        return FrameId.from(id)
                .orElseThrow(() ->
                        invalid("'id' must be text or an integer of at most " + FrameId.MAX_LENGTH + " characters"));
    }

    private static MalformedJson invalid(String what) {
        return MalformedJson.noFrame(what);
    }
}
