package io.watchgate.config;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a JSON Schema: members in the order in which they were added. */
final class Schema {

    private final Map<String, Object> members = new LinkedHashMap<>();

    static Schema any() {
        return new Schema();
    }

    static Schema type(String type) {
        return any().with("type", type);
    }

    static Schema ref(String definition) {
        return any().with("$ref", "#/$defs/" + definition);
    }

    static Schema anyOf(Schema... choices) {
        return any().with("anyOf", Arrays.asList(choices));
    }

    /** Objects in which this key must be. */
    static Schema requiring(String key) {
        return any().with("required", List.of(key));
    }

    /** Objects in which this key must be, with such a value. */
    static Schema having(String key, Schema value) {
        return requiring(key).with("properties", any().with(key, value));
    }

    /** What is no text can also be brought in by a reference, which is one. */
    Schema orReference() {
        return anyOf(this, ref("reference"));
    }

    /** Sets a member to a schema, a text, a number, a truth value, or a list of these. */
    Schema with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    Schema withAll(Schema more) {
        members.putAll(more.members);
        return this;
    }

    Schema withRange(Range range) {
        if (!Double.isInfinite(range.least())) {
            with("minimum", range.least());
        }
        return Double.isInfinite(range.most()) ? this : with("maximum", range.most());
    }

    String toJson() {
        StringBuilder out = new StringBuilder();
        write(this, "\n", out);
        return out.append('\n').toString();
    }

    private static void write(Object value, String indent, StringBuilder out) {
        if (value instanceof Schema schema) {
            writeMembers(schema.members, indent, out);
        } else if (value instanceof Collection<?> list) {
            writeItems(list, indent, out);
        } else if (value instanceof String text) {
            writeText(text, out);
        } else {
            out.append(value instanceof Double number ? Range.number(number) : value.toString());
        }
    }

    private static void writeMembers(Map<String, Object> members, String indent, StringBuilder out) {
        String comma = "";
        String inner = indent + "  ";
        out.append('{');
        for (Map.Entry<String, Object> member : members.entrySet()) {
            out.append(comma).append(inner);
            writeText(member.getKey(), out);
            write(member.getValue(), inner, out.append(": "));
            comma = ",";
        }
        out.append(members.isEmpty() ? "}" : indent + "}");
    }

    private static void writeItems(Collection<?> items, String indent, StringBuilder out) {
        boolean flat = items.stream().noneMatch(Schema.class::isInstance);
        String inner = flat ? "" : indent + "  ";
        out.append('[');
        for (Iterator<?> rest = items.iterator(); rest.hasNext(); ) {
            write(rest.next(), inner, out.append(inner));
            out.append(!rest.hasNext() ? "" : flat ? ", " : ",");
        }
        out.append(flat ? "]" : indent + "]");
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
