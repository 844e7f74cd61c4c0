package io.watchgate.config;

import java.util.Optional;

/** A shape that stands in several places of the file, and once in the schema, under a name. */
final class SharedShape<T> implements Shape<T> {

    private final String name;
    private final Shape<T> shape;

    SharedShape(String name, Shape<T> shape) {
        this.name = name;
        this.shape = shape;
    }

    @Override
    public String right() {
        return shape.right();
    }

    @Override
    public Optional<T> read(Spot spot) {
        return shape.read(spot);
    }

    @Override
    public Keys keys() {
        return shape.keys();
    }

    @Override
    public Schema schema() {
        return Schema.ref(name);
    }
}
