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
        refuseOthers(section, mapping, "", NONE);
    }

    /** The same, with the keys of a section in this one that only now are known. */
    void refuseOthers(Spot section, Mapping mapping, String innerSection, Keys inner) {
        List<String> names = names();
        for (Map.Entry<String, Member> member : mapping.members().entrySet()) {
            String name = member.getKey();
            if (!names.contains(name)) {
                String home = inner.names().contains(name) ? innerSection : sectionOf(name);
                String right = home.isEmpty() ? Nearest.advice(name, names) : "put it under '" + home + ":'";
                section.refuseKey(name, member.getValue(), "is not a known key", right);
            }
        }
    }

    /** The section among these keys in which this one would be right. */
    private String sectionOf(String name) {
        for (Key key : all) {
            if (key.shape().keys().names().contains(name)) {
                return key.name();
            }
        }
        return "";
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
}
