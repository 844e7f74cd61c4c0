package io.watchgate.mcp;

import io.watchgate.jsonrpc.JsonText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The methods that the gateway or a policy treats in a way of their own. All others are carried just the same. */
public enum McpMethod {
    INITIALIZE("initialize", "", List.of("protocolVersion", "capabilities", "clientInfo"), List.of("instructions")),
    DISCOVER("server/discover", "", List.of(), List.of("instructions")),
    PING("ping", "", List.of(), List.of()),
    TOOLS_LIST("tools/list", "", List.of("cursor"), List.of("tools", "nextCursor")),
    TOOLS_CALL(
            "tools/call",
            "name",
            List.of("name", "arguments", "_meta"),
            List.of("content", "structuredContent", "isError")),
    PROMPTS_LIST("prompts/list", "", List.of("cursor"), List.of("prompts", "nextCursor")),
    PROMPTS_GET("prompts/get", "name", List.of("name", "arguments", "_meta"), List.of("messages")),
    RESOURCES_LIST("resources/list", "", List.of("cursor"), List.of("resources", "nextCursor")),
    RESOURCE_TEMPLATES_LIST(
            "resources/templates/list", "", List.of("cursor"), List.of("resourceTemplates", "nextCursor")),
    RESOURCES_READ("resources/read", "uri", List.of("uri", "_meta"), List.of("contents")),
    RESOURCES_SUBSCRIBE("resources/subscribe", "uri", List.of("uri"), List.of()),
    RESOURCES_UNSUBSCRIBE("resources/unsubscribe", "uri", List.of("uri"), List.of()),
    LISTEN("subscriptions/listen", "", List.of(), List.of()),
    CANCELLED("notifications/cancelled", "", List.of("requestId"), List.of()),
    PROGRESS("notifications/progress", "", List.of("progressToken"), List.of());

    private static final Map<String, McpMethod> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(McpMethod::wireName, Function.identity()));

    private final String wireName;
    private final String subjectMember;
    private final List<String> paramNames;
    private final List<String> resultNames;

    McpMethod(String wireName, String subjectMember, List<String> paramNames, List<String> resultNames) {
        this.wireName = wireName;
        this.subjectMember = subjectMember;
        this.paramNames = paramNames;
        this.resultNames = resultNames;
    }

    /** The method of that name; empty for one that needs no treatment of its own. */
    public static Optional<McpMethod> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    public String wireName() {
        return wireName;
    }

    public boolean is(String name) {
        return wireName.equals(name);
    }

    /** What a call with these parameters is about: the name of a tool or prompt, or the uri of a resource. */
    public Optional<String> subject(JsonText params) {
        return subjectMember.isEmpty()
                ? Optional.empty()
                : params.member(subjectMember).flatMap(JsonText::text);
    }

    /** The parameter that says what a call is about; empty for methods that are about nothing in particular. */
    public String subjectMember() {
        return subjectMember;
    }

    /** Whether the member at hand is what a call is about. */
    boolean isSubject(JsonText.Walk member) {
        return !subjectMember.isEmpty() && member.isNamed(subjectMember);
    }

    List<String> paramNames() {
        return paramNames;
    }

    List<String> resultNames() {
        return resultNames;
    }
}
