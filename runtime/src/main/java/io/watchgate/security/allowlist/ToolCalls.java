package io.watchgate.security.allowlist;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.JsonWriter;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Request;
import io.watchgate.mcp.CallDetails;
import io.watchgate.mcp.Era;
import io.watchgate.mcp.McpMethod;
import io.watchgate.spi.Finding;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Verdict;
import java.util.List;
import java.util.Optional;

/** Judges {@code tools/call}, by which tasks of a tool are asked for as well. */
final class ToolCalls {

    private final ToolRules rules;
    private final OnBlock onBlock;

    ToolCalls(ToolRules rules, OnBlock onBlock) {
        this.rules = rules;
        this.onBlock = onBlock;
    }

    Verdict judge(Frame frame, Era era) {
        if (frame instanceof Notification notification) {
            return judgeNotification(notification);
        }
        if (!(frame instanceof Request request) || !McpMethod.TOOLS_CALL.is(request.method())) {
            return Verdict.PASS;
        }
        CallDetails call = CallDetails.of(request);
        Optional<String> ambiguity = rules.isRestrictive() ? ambiguity(call) : Optional.empty();
        return ambiguity
                .map(message -> unclear(Reason.INVALID_PARAMS, message))
                .or(() -> call.subject().map(name -> judgeName(name, era)))
                .orElse(Verdict.PASS);
    }

    /** A server that looks at the method alone would run the tool and keep the answer to itself. */
    private Verdict judgeNotification(Notification notification) {
        return rules.isRestrictive() && McpMethod.TOOLS_CALL.is(notification.method())
                ? unclear(Reason.INVALID_REQUEST, "tools/call needs an id")
                : Verdict.PASS;
    }

    private static Optional<String> ambiguity(CallDetails call) {
        return call.subject().isEmpty()
                ? Optional.of("tools/call needs the name of a tool")
                : call.imitated()
                        .map(name -> "tools/call has a member that differs from '" + name + "' only by letter case");
    }

    private static Verdict unclear(Reason reason, String message) {
        return Verdict.reject(reason, message, ToolFindings.unclear("Tool blocked: " + message));
    }

    private Verdict judgeName(String tool, Era era) {
        Ruling ruling = rules.judge(tool);
        Finding finding = ToolFindings.judged(tool, ruling);
        if (ruling.allows()) {
            return Verdict.pass(finding);
        }
        // The words of a server that has no such tool: what is hidden must not show by being refused.
        String message = "Unknown tool: " + ShownName.of(tool);
        return switch (onBlock) {
            case ERROR -> Verdict.reject(Reason.UNKNOWN_TOOL, message, finding);
            case RESULT -> new Verdict.Answer(failedResult(message, era), List.of(finding));
        };
    }

    private static JsonText failedResult(String message, Era era) {
        JsonWriter out = new JsonWriter().object();
        if (era == Era.STATELESS) {
            out.member("resultType", "complete");
        }
        out.name("content").array().object().member("type", "text").member("text", message);
        return out.endObject().endArray().member("isError", true).endObject().toText();
    }
}
