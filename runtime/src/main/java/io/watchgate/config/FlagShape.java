package io.watchgate.config;

import io.watchgate.config.Node.Kind;
import io.watchgate.config.Node.Scalar;
import io.watchgate.config.Node.Style;
import java.util.Locale;
import java.util.Optional;

/** {@code true} or {@code false}, and no other word for it: {@code no} is text for some YAML readers and false for others. */
final class FlagShape implements Shape<Boolean> {

    @Override
    public String right() {
        return "write " + words();
    }

    @Override
    public Optional<Boolean> read(Spot spot) {
        Optional<Scalar> scalar = spot.scalar(this);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Scalar found = scalar.get();
        return found.kind() == Kind.FLAG
                ? Optional.of(found.text().equalsIgnoreCase("true"))
                : spot.refuse(advice(found));
    }

    @Override
    public Schema schema() {
        return Schema.type("boolean").orReference();
    }

    @Override
    public String words() {
        return "true or false";
    }

    private static String advice(Scalar found) {
        String word = found.text().toLowerCase(Locale.ROOT);
        if (found.style() == Style.REFERENCE) {
            return "write true or false";
        }
        return switch (word) {
            case "true", "false" -> "write " + word + " without quotes";
            case "yes", "y", "on", "1" -> "write true";
            case "no", "n", "off", "0" -> "write false";
            default -> "write true or false";
        };
    }
}
