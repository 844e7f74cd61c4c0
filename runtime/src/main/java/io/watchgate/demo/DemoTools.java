package io.watchgate.demo;

import io.watchgate.jsonrpc.JsonWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tools of the {@link DemoServer}, and what each says when it is called. */
enum DemoTools {
    READ_FILE("Read a file and return its text.", "Buy milk. Call Ada about the release.", "path"),
    LIST_FILES("List the files in a folder.", "notes.txt\nplans.txt", "path"),
    WRITE_FILE("Write text to a file, replacing what was in it.", "written (not really)", "path", "content"),
    DELETE_FILE("Delete a file.", "deleted (not really)", "path"),
    EXECUTE_COMMAND("Run a command in a shell and return its output.", "executed (not really)", "command"),
    SEND_EMAIL("Send an email.", "sent (not really)", "to", "subject", "body");

    private final String description;
    private final String answer;
    private final List<String> parameters;

    DemoTools(String description, String answer, String... parameters) {
        this.description = description;
        this.answer = answer;
        this.parameters = List.of(parameters);
    }

    /** What the tool of that name says; empty when there is none. */
    static Optional<String> call(String tool) {
        return Arrays.stream(values())
                .filter(known -> known.toolName().equals(tool))
                .findFirst()
                .map(known -> known.answer);
    }

    /** Writes the member {@code tools} of the answer to a {@code tools/list}. */
    static JsonWriter list(JsonWriter out) {
        out.name("tools").array();
        for (DemoTools tool : values()) {
            tool.describe(out);
        }
        return out.endArray();
    }

    private void describe(JsonWriter out) {
        out.object().member("name", toolName()).member("description", description);
        out.name("inputSchema").object().member("type", "object");
        out.name("properties").object();
        for (String parameter : parameters) {
            out.name(parameter).object().member("type", "string").endObject();
        }
        out.endObject().member("required", parameters).endObject().endObject();
    }

    private String toolName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
