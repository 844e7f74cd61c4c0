package io.watchgate.mcp;

import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.MemberNames;
import io.watchgate.jsonrpc.Response;
import java.util.List;
import java.util.Optional;

/**
 * Finds members of {@code params} and {@code result} that some parsers take for the ones a policy looks at: beside
 * {@code name}, a {@code Name} would let a call of one tool be judged as the call of another.
 */
public final class Lookalikes {

    private Lookalikes() {}

    /** The known name that a member of this answer to {@code method} imitates. */
    public static Optional<String> inAnswer(Response response, String method) {
        Optional<McpMethod> known = McpMethod.named(method);
        return known.isPresent() && response instanceof Response.Success success
                ? find(success.result(), known.get().resultNames())
                : Optional.empty();
    }

    private static Optional<String> find(JsonText object, List<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> found = Optional.empty();
        for (JsonText.Walk walk = object.walk(); found.isEmpty() && walk.next(); ) {
            found = imitatedBy(walk, names);
        }
        return found;
    }

    /** The one of these names that the member at hand imitates. */
    static Optional<String> imitatedBy(JsonText.Walk member, List<String> names) {
        for (String known : names) {
            if (member.isNamed(known)) {
                return Optional.empty();
            }
        }
        String name = member.name();
        for (String known : names) {
            if (MemberNames.isLookalike(name, known)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
