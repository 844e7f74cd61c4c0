package io.watchgate.mcp;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Request;
import java.util.Optional;

/**
 * A view on a {@code tools/call} request.
 *
 * @param name the tool's name; empty when the call names none, or names it by something that is not text
 */
public record ToolCall(Optional<String> name, Optional<JsonText> arguments) {

    /** The call that this frame is, if it is one. */
    public static Optional<ToolCall> from(Frame frame) {
        if (!(frame instanceof Request request) || !McpMethod.TOOLS_CALL.is(request.method())) {
            return Optional.empty();
        }
        Optional<JsonText> params = request.params();
        return Optional.of(new ToolCall(
                params.flatMap(p -> p.member("name")).flatMap(JsonText::text),
                params.flatMap(p -> p.member("arguments"))));
    }
}
