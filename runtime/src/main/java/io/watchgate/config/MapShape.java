package io.watchgate.config;

import io.watchgate.config.Node.Mapping;
import io.watchgate.config.Node.Member;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A map from names that the user chooses to values of one shape; it keeps the order of the file. */
final class MapShape<T> implements Shape<Map<String, T>> {

    private final Shape<T> value;

    MapShape(Shape<T> value) {
        this.value = value;
    }

    @Override
    public String right() {
        return "write 'name: value' pairs, one to a line";
    }

    @Override
    public Optional<Map<String, T>> read(Spot spot) {
        Optional<Mapping> mapping = spot.mapping(this);
        return mapping.isEmpty() ? Optional.empty() : members(spot, mapping.get());
    }

    @Override
    public Schema schema() {
        return Schema.type("object").with("additionalProperties", value.schema());
    }

    @Override
    public String words() {
        return "a map, each value " + value.words();
    }

    private Optional<Map<String, T>> members(Spot spot, Mapping mapping) {
        Map<String, T> values = new LinkedHashMap<>();
        for (Map.Entry<String, Member> member : mapping.members().entrySet()) {
            Optional<T> read = value.read(spot.member(member.getKey(), member.getValue()));
            if (read.isPresent()) {
                values.put(member.getKey(), read.get());
            }
        }
        boolean whole = values.size() == mapping.members().size();
        return whole ? Optional.of(Collections.unmodifiableMap(values)) : Optional.empty();
    }
}
