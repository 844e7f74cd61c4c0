package io.watchgate.config;

import io.watchgate.config.Node.Mapping;
import io.watchgate.config.Node.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The keys of one section: what may stand there, and nothing else may. */
record Keys(List<Key> all) {

    static final Keys NONE = new Keys(List.of());

    Keys {
        all = List.copyOf(all);
    }

    Keys and(Keys more) {
        List<Key> both = new ArrayList<>(all);
        both.addAll(more.all);
        return new Keys(both);
    }

    List<String> names() {
        List<String> names = new ArrayList<>(all.size());
        for (Key key : all) {
            names.add(key.name());
        }
        return names;
    }

    /** Reports every key that is not among these. */
    void refuseOthers(Spot section, Mapping mapping) {
        List<String> names = names();
        for (Map.Entry<String, Member> member : mapping.members().entrySet()) {
            if (!names.contains(member.getKey())) {
                refuse(section, member.getKey(), member.getValue(), Nearest.advice(member.getKey(), names));
            }
        }
    }

    /** The same, where some of the others are keys of a section in this one. */
    void refuseOthers(Spot section, Mapping mapping, String innerSection, Keys inner) {
        List<String> names = names();
        List<String> innerNames = inner.names();
        for (Map.Entry<String, Member> member : mapping.members().entrySet()) {
            String name = member.getKey();
            if (!names.contains(name)) {
                String advice = innerNames.contains(name)
                        ? "put it under '" + innerSection + ":'"
                        : Nearest.advice(name, names);
                refuse(section, name, member.getValue(), advice);
            }
        }
    }

    /** Reads the values that are there, to find what is wrong with them. */
    void check(Spot section, Mapping mapping) {
        for (Key key : all) {
            if (mapping.member(key.name()).isPresent()) {
                key.read(section, mapping);
            }
        }
    }

    List<String> requiredNames() {
        List<String> required = new ArrayList<>();
        for (Key key : all) {
            if (key.isRequired()) {
                required.add(key.name());
            }
        }
        return required;
    }

    /** Sections in which any of the keys may be, and nothing else. */
    Schema schemaOfAny() {
        Schema properties = Schema.any();
        for (Key key : all) {
            properties.with(key.name(), key.schema());
        }
        return Schema.type("object").with("properties", properties).with("additionalProperties", false);
    }

    /** The same, in which required keys must be. */
    Schema schema() {
        List<String> required = requiredNames();
        return required.isEmpty() ? schemaOfAny() : schemaOfAny().with("required", required);
    }

    private static void refuse(Spot section, String name, Member member, String right) {
        Spot key = new Spot(section.node(), section.path().key(name, member.place()), section.reading());
        key.reading().problems().add(new Problem(member.place(), key.path().toString(), "is not a known key", right));
    }
}
