package io.watchgate.config;

import java.util.Optional;

/** The shape of a {@link Part}: it is never unreadable as a whole. */
final class PartShape<T> implements Shape<Part<T>> {

    private final Shape<T> value;

    PartShape(Shape<T> value) {
        this.value = value;
    }

    @Override
    public String right() {
        return value.right();
    }

    @Override
    public Optional<Part<T>> read(Spot spot) {
        return Optional.of(new Part<>(Optional.of(spot), value.read(spot)));
    }

    @Override
    public Optional<Part<T>> absent() {
        return Optional.of(new Part<>(Optional.empty(), Optional.empty()));
    }

    @Override
    public Optional<Part<T>> readDefault(Spot standIn) {
        return Optional.of(new Part<>(Optional.empty(), value.read(standIn)));
    }

    @Override
    public Keys keys() {
        return value.keys();
    }

    @Override
    public Schema schema() {
        return value.schema();
    }
}
