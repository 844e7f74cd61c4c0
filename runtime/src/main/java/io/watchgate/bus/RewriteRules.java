package io.watchgate.bus;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.Response;
import io.watchgate.mcp.McpMethod;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a plugin may change. A policy that could turn one call into another would undo the policies before it. */
final class RewriteRules {

    private RewriteRules() {}

    /** What is wrong with this rewrite; null when nothing is. */
    static @Nullable String fault(Frame before, Frame after, boolean mayRetarget) {
        if (!after.isWhole()) {
            return "made a frame that says one thing and carries another";
        }
        if (before instanceof Request request && after instanceof Request rewritten) {
            return request.id().equals(rewritten.id())
                    ? retargeted(
                            request.method(), request.params(), rewritten.method(), rewritten.params(), mayRetarget)
                    : "changed an id";
        }
        if (before instanceof Notification notification && after instanceof Notification rewritten) {
            return retargeted(
                    notification.method(), notification.params(), rewritten.method(), rewritten.params(), mayRetarget);
        }
        if (before instanceof Response response && after instanceof Response rewritten) {
            return response.id().equals(rewritten.id()) ? null : "changed an id";
        }
        return "changed the kind of a frame";
    }

    private static @Nullable String retargeted(
            String method, Optional<JsonText> params, String newMethod, Optional<JsonText> newParams, boolean allowed) {
        if (allowed) {
            return null;
        }
        if (!method.equals(newMethod)) {
            return "changed a method";
        }
        return subject(method, params).equals(subject(method, newParams)) ? null : "changed what a frame is about";
    }

    private static Optional<String> subject(String method, Optional<JsonText> params) {
        return McpMethod.named(method).flatMap(known -> params.flatMap(known::subject));
    }
}
