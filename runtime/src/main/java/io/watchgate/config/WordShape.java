package io.watchgate.config;

import io.watchgate.config.Node.Scalar;
import java.util.List;
import java.util.Optional;

/** A word for a program, an argument or a variable: what is written, even if it is a number or a truth value. */
final class WordShape implements Shape<String> {

    @Override
    public String right() {
        return "write a single value, or '' for an empty one";
    }

    @Override
    public Optional<String> read(Spot spot) {
        Optional<Scalar> scalar = spot.scalar(this);
        return scalar.isEmpty() ? Optional.empty() : usable(scalar.get().text(), spot);
    }

    /** The word, if a program can be given it; else this is reported. */
    static Optional<String> usable(String word, Spot spot) {
        return word.indexOf('\0') < 0
                ? Optional.of(word)
                : spot.refuse("holds a NUL character", "remove it, no program can be given one");
    }

    @Override
    public Schema schema() {
        return Schema.any().with("type", List.of("string", "number", "boolean"));
    }
}
