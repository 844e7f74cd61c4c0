package io.watchgate.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Checks values against a JSON Schema, as far as ours goes: a keyword that it does not know is an error. */
final class MiniSchema {

    private final Map<?, ?> root;

    MiniSchema(Map<?, ?> root) {
        this.root = root;
    }

    boolean accepts(Object value) {
        return accepts(root, value);
    }

    private boolean accepts(Object schema, Object value) {
        if (schema instanceof Boolean all) {
            return all;
        }
        for (Map.Entry<?, ?> keyword : ((Map<?, ?>) schema).entrySet()) {
            if (!holds((String) keyword.getKey(), keyword.getValue(), (Map<?, ?>) schema, value)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(String keyword, Object is, Map<?, ?> schema, Object value) {
        return switch (keyword) {
            case "$schema", "$defs", "title", "description", "default", "then" -> true;
            case "$ref" ->
                accepts(((Map<?, ?>) root.get("$defs")).get(((String) is).substring("#/$defs/".length())), value);
            case "type" ->
                is instanceof List<?> types ? types.stream().anyMatch(type -> isType(type, value)) : isType(is, value);
            case "enum" -> ((List<?>) is).contains(value);
            case "const" -> is.equals(value);
            case "anyOf" -> ((List<?>) is).stream().anyMatch(one -> accepts(one, value));
            case "allOf" -> ((List<?>) is).stream().allMatch(one -> accepts(one, value));
            case "oneOf" ->
                ((List<?>) is).stream().filter(one -> accepts(one, value)).count() == 1;
            case "not" -> !accepts(is, value);
            case "if" -> !accepts(is, value) || accepts(schema.get("then"), value);
            case "minimum" -> !(value instanceof Double number) || number >= (Double) is;
            case "maximum" -> !(value instanceof Double number) || number <= (Double) is;
            case "minLength" -> !(value instanceof String text) || text.length() >= (Double) is;
            case "pattern" ->
                !(value instanceof String text)
                        || java.util.regex.Pattern.compile((String) is)
                                .matcher(text)
                                .find();
            case "items" -> !(value instanceof List<?> list) || list.stream().allMatch(item -> accepts(is, item));
            case "minItems" -> !(value instanceof List<?> list) || list.size() >= (Double) is;
            case "maxItems" -> !(value instanceof List<?> list) || list.size() <= (Double) is;
            default -> !(value instanceof Map<?, ?> map) || holdsForMap(keyword, is, schema, map);
        };
    }

    private boolean holdsForMap(String keyword, Object is, Map<?, ?> schema, Map<?, ?> map) {
        return switch (keyword) {
            case "required" -> map.keySet().containsAll((List<?>) is);
            case "propertyNames" -> map.keySet().stream().allMatch(name -> accepts(is, name));
            case "properties", "patternProperties", "additionalProperties" ->
                map.entrySet().stream()
                        .allMatch(member -> schemasFor((String) member.getKey(), keyword, is, schema).stream()
                                .allMatch(one -> accepts(one, member.getValue())));
            default -> throw new IllegalArgumentException("the keyword " + keyword + " is not known");
        };
    }

    private static List<Object> schemasFor(String name, String keyword, Object is, Map<?, ?> schema) {
        List<Object> found = new ArrayList<>();
        Map<?, ?> named = (Map<?, ?>) Objects.requireNonNullElse(schema.get("properties"), Map.of());
        Map<?, ?> patterns = (Map<?, ?>) Objects.requireNonNullElse(schema.get("patternProperties"), Map.of());
        boolean matched =
                patterns.keySet().stream().anyMatch(pattern -> name.startsWith(((String) pattern).substring(1)));
        if (keyword.equals("properties") && named.containsKey(name)) {
            found.add(named.get(name));
        }
        if (keyword.equals("additionalProperties") && !named.containsKey(name) && !matched) {
            found.add(is);
        }
        return found;
    }

    private static boolean isType(Object type, Object value) {
        return switch ((String) type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "number" -> value instanceof Double;
            case "integer" -> value instanceof Double number && number == Math.rint(number);
            case "null" -> value.equals(Plain.NOTHING);
            default -> throw new IllegalArgumentException("the type " + type + " is not known");
        };
    }
}
