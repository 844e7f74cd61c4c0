package io.watchgate.mcp;

import io.watchgate.jsonrpc.JsonKind;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.JsonWriter;
import io.watchgate.jsonrpc.Response;
import java.util.List;
import java.util.Optional;

/**
 * A view on one page of a list: tools, prompts, resources or resource templates.
 *
 * @param what the name of the list, such as {@code tools}
 * @param items the entries in the server's order, each as it came
 */
public record ListResult(Response.Success response, String what, List<JsonText> items) {

    public ListResult {
        items = List.copyOf(items);
    }

    /** The page that this answer to {@code method} is, if it is one. */
    public static Optional<ListResult> from(Response response, String method) {
        if (!(response instanceof Response.Success success)) {
            return Optional.empty();
        }
        Optional<String> what = listName(method);
        return what.isEmpty()
                ? Optional.empty()
                : success.result()
                        .member(what.get())
                        .filter(list -> list.kind() == JsonKind.ARRAY)
                        .map(list -> new ListResult(success, what.get(), list.elements()));
    }

    /** The name of an entry, if it has one that is text. */
    public static Optional<String> nameOf(JsonText item) {
        return item.member("name").flatMap(JsonText::text);
    }

    /** The same answer with these entries only; the rest of the page stays as it came, its cursor too. */
    public Response.Success keeping(List<JsonText> kept) {
        JsonWriter array = new JsonWriter().array();
        kept.forEach(array::value);
        JsonText list = response.result().member(what).orElseThrow();
        return response.withResult(
                response.result().replace(list, array.endArray().toText()));
    }

    private static Optional<String> listName(String method) {
        return switch (method) {
            case "tools/list" -> Optional.of("tools");
            case "prompts/list" -> Optional.of("prompts");
            case "resources/list" -> Optional.of("resources");
            case "resources/templates/list" -> Optional.of("resourceTemplates");
            default -> Optional.empty();
        };
    }
}
