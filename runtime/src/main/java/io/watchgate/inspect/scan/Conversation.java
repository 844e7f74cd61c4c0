package io.watchgate.inspect.scan;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.Response;
import io.watchgate.mcp.CallDetails;
import io.watchgate.mcp.Era;
import io.watchgate.mcp.McpMethod;
import io.watchgate.spi.Direction;
import io.watchgate.spi.Exchange;
import io.watchgate.spi.FrameContext;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a session would know of frames that only stand in a file: which way they go, and what an answer answers. For that it
 * looks at the requests before it, and where there is none, at the answer itself. For use by one thread.
 */
final class Conversation {

    /** Requests that wait for their answer. More than that and the oldest are forgotten. */
    private static final int MOST_OPEN = 10_000;

    /** What only a server says. */
    private static final List<String> OF_SERVERS = List.of(
            "sampling/",
            "elicitation/",
            "roots/",
            "notifications/message",
            "notifications/tools/",
            "notifications/prompts/",
            "notifications/resources/");

    /** The member by which the result of each method is known. */
    private static final Map<String, McpMethod> BY_RESULT = Map.of(
            "tools", McpMethod.TOOLS_LIST,
            "content", McpMethod.TOOLS_CALL,
            "structuredContent", McpMethod.TOOLS_CALL,
            "prompts", McpMethod.PROMPTS_LIST,
            "messages", McpMethod.PROMPTS_GET,
            "resources", McpMethod.RESOURCES_LIST,
            "contents", McpMethod.RESOURCES_READ,
            "resourceTemplates", McpMethod.RESOURCE_TEMPLATES_LIST);

    private record Asked(CallDetails details, String method, Direction direction) {}

    private final Map<FrameId, Asked> open = new LinkedHashMap<>();
    private final String server;
    private final Clock clock;

    Conversation(String server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    FrameContext of(Frame frame) {
        if (frame instanceof Request request) {
            return of(request);
        }
        if (frame instanceof Response response) {
            return of(response);
        }
        return context(direction(((Notification) frame).method()), Era.HANDSHAKE, Optional.empty());
    }

    /** Of the result of some tool. */
    FrameContext ofToolResult() {
        return context(Direction.TO_CLIENT, Era.HANDSHAKE, exchange(McpMethod.TOOLS_CALL.wireName(), Optional.empty()));
    }

    private FrameContext of(Request request) {
        CallDetails details = CallDetails.of(request);
        Direction direction = direction(request.method());
        if (open.size() == MOST_OPEN) {
            open.remove(open.keySet().iterator().next());
        }
        open.put(request.id(), new Asked(details, request.method(), direction));
        return context(direction, details.era(), Optional.empty());
    }

    private FrameContext of(Response response) {
        Optional<Asked> asked = Optional.ofNullable(open.remove(response.id()));
        if (asked.isPresent()) {
            CallDetails details = asked.get().details();
            return context(
                    asked.get().direction().opposite(),
                    details.era(),
                    exchange(asked.get().method(), details.subject()));
        }
        Optional<Exchange> guessed = response instanceof Response.Success success
                ? method(success.result()).flatMap(method -> exchange(method.wireName(), Optional.empty()))
                : Optional.empty();
        return context(Direction.TO_CLIENT, Era.HANDSHAKE, guessed);
    }

    private static Optional<McpMethod> method(JsonText result) {
        for (JsonText.Walk walk = result.walk(); walk.next(); ) {
            McpMethod method = BY_RESULT.get(walk.name());
            if (method != null) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    private static Direction direction(String method) {
        boolean ofServer = OF_SERVERS.stream().anyMatch(method::startsWith);
        return ofServer ? Direction.TO_CLIENT : Direction.TO_SERVER;
    }

    private static Optional<Exchange> exchange(String method, Optional<String> subject) {
        return Optional.of(new Exchange(method, subject, Duration.ZERO));
    }

    private FrameContext context(Direction direction, Era era, Optional<Exchange> exchange) {
        return new FrameContext("scan", server, direction, clock.instant(), era, exchange);
    }
}
