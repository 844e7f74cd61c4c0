package io.watchgate.config;

import io.watchgate.config.Node.Mapping;
import io.watchgate.config.Node.Member;
import io.watchgate.config.Node.Scalar;
import io.watchgate.config.Node.Sequence;
import io.watchgate.config.Node.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes nodes as YAML again, so that tests can change a file by its nodes. */
final class NodeText {

    private NodeText() {}

    static Node read(Path file) throws IOException {
        return read(Files.readString(file));
    }

    static Node read(String yaml) {
        List<Problem> problems = new ArrayList<>();
        try {
            Node node = new YamlReader("test.yaml", yaml, problems).read();
            if (problems.isEmpty()) {
                return node;
            }
        } catch (Unreadable e) {
            problems.add(e.problem());
        }
        throw new IllegalArgumentException(problems.toString());
    }

    static String write(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.style() == Style.PLAIN && !scalar.text().contains("{")
                    ? scalar.text().isEmpty() ? "null" : scalar.text()
                    : quoted(scalar.text());
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(NodeText::write).toList().toString();
        }
        List<String> members = new ArrayList<>();
        ((Mapping) node).members().forEach((key, member) -> members.add(quoted(key) + ": " + write(member.value())));
        return "{" + String.join(", ", members) + "}";
    }

    /** The same map without the key. */
    static Mapping without(Mapping mapping, String key) {
        Map<String, Member> members = new LinkedHashMap<>(mapping.members());
        members.remove(key);
        return new Mapping(mapping.place(), members);
    }

    /** The same map with another key in the place of this one. */
    static Mapping renamed(Mapping mapping, String key, String other) {
        Map<String, Member> members = new LinkedHashMap<>();
        mapping.members().forEach((name, member) -> members.put(name.equals(key) ? other : name, member));
        return new Mapping(mapping.place(), members);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c < ' ' || c == '"' || c == '\\' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        return out.append('"').toString();
    }
}
