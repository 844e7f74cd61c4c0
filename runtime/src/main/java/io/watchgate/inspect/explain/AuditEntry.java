package io.watchgate.inspect.explain;

import io.watchgate.jsonrpc.JsonText;
import java.util.List;
import java.util.Optional;

/** A record as it stands in a file: nothing says that all of it is there. */
public record AuditEntry(JsonText json) {

    /** A member that is text. */
    Optional<String> text(String name) {
        return json.member(name).flatMap(JsonText::text);
    }

    /** A member as JSON writes it, such as an id. */
    Optional<String> literal(String name) {
        return json.member(name).map(JsonText::toString);
    }

    List<Finding> findings() {
        return entries("findings").stream().map(Finding::new).toList();
    }

    /** The plugins that saw the message, in their order. */
    List<JsonText> trail() {
        return entries("trail");
    }

    private List<JsonText> entries(String name) {
        return json.member(name).map(JsonText::elements).orElse(List.of());
    }

    /** One thing that a plugin saw. */
    record Finding(JsonText json) {

        String rule() {
            return text("rule").orElse("");
        }

        Optional<String> text(String name) {
            return json.member(name).flatMap(JsonText::text);
        }

        /** A detail that is text. */
        Optional<String> detail(String name) {
            return json.at("details", name).flatMap(JsonText::text);
        }

        /** A detail as JSON writes it, such as a number. */
        Optional<String> literal(String name) {
            return json.at("details", name).map(JsonText::toString);
        }

        /** A detail that is a list of texts. */
        List<String> details(String name) {
            return json.at("details", name).map(JsonText::elements).orElse(List.of()).stream()
                    .flatMap(element -> element.text().stream())
                    .toList();
        }

        /** Whether it is of a filter that can be told to leave a find alone. */
        boolean canBeSuppressed() {
            return detail("place").isPresent() && literal("confidence_percent").isPresent();
        }
    }
}
