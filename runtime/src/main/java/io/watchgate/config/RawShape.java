package io.watchgate.config;

import java.util.Optional;

/** A map that is read later, when it is known what must stand in it. */
final class RawShape implements Shape<Spot> {

    @Override
    public String right() {
        return "write the options below it, one 'key: value' to a line";
    }

    @Override
    public Optional<Spot> read(Spot spot) {
        return spot.mapping(this).isPresent() ? Optional.of(spot) : Optional.empty();
    }

    @Override
    public Schema schema() {
        return Schema.type("object");
    }
}
