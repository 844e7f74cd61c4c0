package io.watchgate.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code given}. What a file does not say is as the product has it by default. */
final class GivenReader {

    private GivenReader() {}

    static Given read(String where, Object value) {
        Fields fields = Fields.of(where, value);
        Given given = new Given(
                begun(where, fields.text("session", "begun")),
                new Given.Timeouts(
                        fields.seconds("connection_timeout", 30),
                        fields.seconds("request_timeout", 60),
                        fields.seconds("client_timeout", 600)),
                new Given.Limits(
                        fields.number("concurrent_requests", 100),
                        fields.number("queued_requests", 1000),
                        fields.number("frame_bytes", 16 << 20),
                        fields.number("frame_depth", 256)),
                fields.take("env", GivenReader::env).orElse(Map.of()),
                plugins(where, fields));
        fields.end();
        return given;
    }

    private static boolean begun(String where, String session) {
        return switch (session) {
            case "begun" -> true;
            case "new" -> false;
            default -> throw new IllegalArgumentException(where + ".session: 'begun' or 'new', not " + session);
        };
    }

    private static Map<String, String> env(String where, Object value) {
        Map<String, String> env = new LinkedHashMap<>();
        Fields.of(where, value).takeRest().forEach((name, text) -> env.put(name, text.toString()));
        return env;
    }

    private static Given.Plugins plugins(String where, Fields fields) {
        Fields lists = fields.take("plugins", Fields::of).orElse(Fields.of(where, null));
        Given.Plugins plugins =
                new Given.Plugins(entries(lists, "middleware"), entries(lists, "security"), entries(lists, "auditing"));
        lists.end();
        return plugins;
    }

    private static List<Given.Entry> entries(Fields lists, String kind) {
        return lists.take(kind, Fields.listOf(GivenReader::entry)).orElse(List.of());
    }

    private static Given.Entry entry(String where, Object value) {
        Fields fields = Fields.of(where, value);
        Given.Entry entry = new Given.Entry(
                fields.text("policy", ""),
                fields.flag("critical", true),
                fields.take("config", Fields::of).map(Fields::takeRest).orElse(Map.of()));
        fields.end();
        return entry;
    }
}
