package io.watchgate.config;

import io.watchgate.config.Node.Mapping;
import io.watchgate.config.Node.Scalar;
import io.watchgate.config.Node.Sequence;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes plain values of nodes: maps, lists, texts, doubles, truth values, and {@link #NOTHING}. */
final class Plain {

    /** What {@code null} stands for. */
    static final Object NOTHING = new Object();

    private Plain() {}

    static Object of(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(Plain::of).toList();
        }
        if (node instanceof Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.members().forEach((key, member) -> map.put(key, of(member.value())));
            return map;
        }
        Scalar scalar = (Scalar) node;
        return switch (scalar.kind()) {
            case TEXT -> scalar.text();
            case FLAG -> Boolean.valueOf(scalar.text());
            case WHOLE, DECIMAL -> Double.valueOf(scalar.text());
            case NULL -> NOTHING;
        };
    }
}
