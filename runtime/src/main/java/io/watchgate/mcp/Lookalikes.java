package io.watchgate.mcp;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.MemberNames;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.Response;
import java.util.List;
import java.util.Optional;

/**
 * Finds members of {@code params} and {@code result} that some parsers take for the ones a policy looks at: beside
 * {@code name}, a {@code Name} would let a call of one tool be judged as the call of another.
 */
public final class Lookalikes {

    private Lookalikes() {}

    /** The known name that a member of this call's parameters imitates. */
    public static Optional<String> inCall(Frame frame) {
        if (frame instanceof Request request) {
            return inParams(request.method(), request.params());
        }
        return frame instanceof Notification notification
                ? inParams(notification.method(), notification.params())
                : Optional.empty();
    }

    /** The known name that a member of this answer to {@code method} imitates. */
    public static Optional<String> inAnswer(Response response, String method) {
        return response instanceof Response.Success success
                ? McpMethod.named(method).flatMap(known -> find(success.result(), known.resultNames()))
                : Optional.empty();
    }

    private static Optional<String> inParams(String method, Optional<JsonText> params) {
        return params.flatMap(present -> McpMethod.named(method).flatMap(known -> find(present, known.paramNames())));
    }

    private static Optional<String> find(JsonText object, List<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        for (JsonText.Member member : object.members()) {
            for (String known : names) {
                if (MemberNames.isLookalike(member.name(), known)) {
                    return Optional.of(known);
                }
            }
        }
        return Optional.empty();
    }
}
