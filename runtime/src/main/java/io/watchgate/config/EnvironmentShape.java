package io.watchgate.config;

import io.watchgate.config.Node.Mapping;
import io.watchgate.config.Node.Member;
import java.util.Map;
import java.util.Optional;

/** Environment variables: names and values. */
final class EnvironmentShape implements Shape<Environment> {

    private final MapShape<String> variables = new MapShape<>(new WordShape());

    @Override
    public String right() {
        return "write 'NAME: value' pairs, one to a line";
    }

    @Override
    public Optional<Environment> read(Spot spot) {
        Optional<Mapping> mapping = spot.mapping(this);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        for (Map.Entry<String, Member> member : mapping.get().members().entrySet()) {
            if (!isName(member.getKey())) {
                spot.refuseKey(
                        member.getKey(),
                        member.getValue(),
                        "cannot be the name of a variable",
                        "write 'NAME: value', with a name without '='");
            }
        }
        Optional<Map<String, String>> values = variables.read(spot);
        return values.isPresent() ? Optional.of(new Environment(values.get())) : Optional.empty();
    }

    @Override
    public Schema schema() {
        return variables.schema().with("propertyNames", Schema.any().with("pattern", "^[^=]+$"));
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.indexOf('=') < 0 && text.indexOf('\0') < 0;
    }
}
