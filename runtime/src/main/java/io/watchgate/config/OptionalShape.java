package io.watchgate.config;

import io.watchgate.config.Node.Scalar;
import java.util.Optional;

/** A value that may be left out, or be {@code null} in words. */
final class OptionalShape<T> implements Shape<Optional<T>> {

    private final Shape<T> value;

    OptionalShape(Shape<T> value) {
        this.value = value;
    }

    @Override
    public String right() {
        return value.right();
    }

    @Override
    public Optional<Optional<T>> read(Spot spot) {
        // a key with nothing behind it is refused: more often than not, what it should hold got the wrong indentation
        if (spot.node() instanceof Scalar scalar && scalar.isNull() && !scalar.isBlank()) {
            return absent();
        }
        Optional<T> read = value.read(spot);
        return read.isPresent() ? Optional.of(read) : Optional.empty();
    }

    @Override
    public Optional<Optional<T>> absent() {
        return Optional.of(Optional.empty());
    }

    @Override
    public Schema schema() {
        return Schema.anyOf(value.schema(), Schema.type("null"));
    }

    @Override
    public String words() {
        return value.words();
    }
}
