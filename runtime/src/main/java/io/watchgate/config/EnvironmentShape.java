package io.watchgate.config;

import io.watchgate.config.Node.Mapping;
import io.watchgate.config.Node.Member;
import io.watchgate.config.Node.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Environment variables: names and values, where numbers and truth values are taken as they are written. */
final class EnvironmentShape implements Shape<Environment> {

    @Override
    public Optional<Environment> read(Spot spot) {
        Optional<Mapping> mapping = spot.mapping("write 'NAME: value' pairs, one to a line");
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (Map.Entry<String, Member> member : mapping.get().members().entrySet()) {
            Spot variable = spot.member(member.getKey(), member.getValue());
            Optional<String> value = value(variable, member.getKey());
            value.ifPresent(present -> variables.put(member.getKey(), present));
        }
        boolean whole = variables.size() == mapping.get().members().size();
        return whole ? Optional.of(new Environment(variables)) : Optional.empty();
    }

    @Override
    public Schema schema() {
        return Schema.type("object")
                .with("propertyNames", Schema.any().with("pattern", "^[^=]+$"))
                .with("additionalProperties", Schema.any().with("type", List.of("string", "number", "boolean")));
    }

    private static Optional<String> value(Spot variable, String name) {
        if (name.isEmpty() || name.indexOf('=') >= 0 || name.indexOf('\0') >= 0) {
            return variable.refuse("is no name for a variable", "write 'NAME: value'");
        }
        Optional<Scalar> value = variable.scalar("write a value, or '' for an empty one");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return value.get().text().indexOf('\0') >= 0
                ? variable.refuse("holds a NUL character", "remove it, no program can be given one")
                : Optional.of(value.get().text());
    }
}
