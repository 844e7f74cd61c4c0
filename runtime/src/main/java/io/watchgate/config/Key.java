package io.watchgate.config;

import io.watchgate.config.Node.Kind;
import io.watchgate.config.Node.Mapping;
import io.watchgate.config.Node.Member;
import io.watchgate.config.Node.Scalar;
import io.watchgate.config.Node.Sequence;
import io.watchgate.config.Node.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One key of a section.
 *
 * @param otherwise what holds when it is left out, as in YAML
 * @param doc one line that says what it does
 */
record Key(String name, Shape<?> shape, Optional<String> otherwise, String doc) {

    /** Reads the value under this key, or what holds without it. */
    Optional<?> read(Spot section, Mapping mapping) {
        Optional<Member> member = mapping.member(name);
        if (member.isPresent()) {
            return shape.read(section.member(name, member.get()));
        }
        if (otherwise.isPresent()) {
            return shape.readDefault(section.standIn(name, defaultNode(section.place())));
        }
        Optional<?> absent = shape.absent();
        return absent.isPresent() ? absent : section.refuse("has no '" + name + "'", "add '" + name + ":' with " + doc);
    }

    boolean isRequired() {
        return otherwise.isEmpty() && shape.absent().isEmpty();
    }

    Schema schema() {
        Schema schema = shape.schema().with("description", doc);
        return otherwise.isEmpty() ? schema : schema.with("default", defaultValue(defaultNode(Place.whole(""))));
    }

    /** Most defaults are single words, or nothing: these are not worth a YAML parser. */
    private Node defaultNode(Place place) {
        String text = otherwise.orElseThrow();
        return switch (text) {
            case "{}" -> new Mapping(place, Map.of());
            case "[]" -> new Sequence(place, List.of());
            // written as nothing, a default can only mean the empty text: null is none
            case "" -> new Scalar(place, text, Kind.TEXT, Style.QUOTED);
            default -> isWord(text) ? new Scalar(place, text, CoreSchema.kindOf(text), Style.PLAIN) : parsed(text);
        };
    }

    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '.' && c != '/') {
                return false;
            }
        }
        return true;
    }

    private Node parsed(String text) {
        List<Problem> problems = new ArrayList<>();
        try {
            Node node = new YamlReader("default of " + name, text, problems).read();
            if (problems.isEmpty()) {
                return node;
            }
        } catch (Unreadable e) {
            problems.add(e.problem());
        }
        throw new IllegalArgumentException(problems.get(0).toString());
    }

    private static Object defaultValue(Node node) {
        if (node instanceof Scalar scalar) {
            return switch (scalar.kind()) {
                case FLAG -> Boolean.valueOf(scalar.text());
                case WHOLE, DECIMAL -> Double.valueOf(scalar.text());
                case TEXT, NULL -> scalar.text();
            };
        }
        if (node instanceof Mapping mapping) {
            Schema members = Schema.any();
            mapping.members().forEach((key, member) -> members.with(key, defaultValue(member.value())));
            return members;
        }
        return ((Sequence) node).items().stream().map(Key::defaultValue).toList();
    }
}
