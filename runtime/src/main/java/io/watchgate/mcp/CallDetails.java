package io.watchgate.mcp;

import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Request;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a gateway has to know of every call, found in one walk over its parameters.
 *
 * @param era the way of MCP that the call claims
 * @param subject the tool, prompt or uri it is about
 * @param imitated a known member name that one of its parameters imitates by letter case
 */
public record CallDetails(Era era, Optional<String> subject, Optional<String> imitated) {

    private static final CallDetails NONE = new CallDetails(Era.HANDSHAKE, Optional.empty(), Optional.empty());

    public static CallDetails of(Request request) {
        return of(request.method(), request.params());
    }

    public static CallDetails of(Notification notification) {
        return of(notification.method(), notification.params());
    }

    private static CallDetails of(String method, Optional<JsonText> params) {
        return params.isEmpty() ? NONE : walk(McpMethod.named(method).orElse(null), params.get());
    }

    private static CallDetails walk(@Nullable McpMethod method, JsonText params) {
        Era era = Era.HANDSHAKE;
        Optional<String> subject = Optional.empty();
        Optional<String> imitated = Optional.empty();
        for (JsonText.Walk walk = params.walk(); walk.next(); ) {
            if (walk.isNamed("_meta")) {
                era = Era.claimedBy(walk.value());
            } else if (method != null) {
                if (method.isSubject(walk)) {
                    subject = walk.value().text();
                } else if (imitated.isEmpty()) {
                    imitated = Lookalikes.imitatedBy(walk, method.paramNames());
                }
            }
        }
        return new CallDetails(era, subject, imitated);
    }
}
