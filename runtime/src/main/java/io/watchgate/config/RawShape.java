package io.watchgate.config;

import java.util.Optional;

/** A map that is read later, when it is known what must stand in it. */
final class RawShape implements Shape<Spot> {

    @Override
    public Optional<Spot> read(Spot spot) {
        return spot.mapping("write the options below it, one 'key: value' to a line")
                        .isPresent()
                ? Optional.of(spot)
                : Optional.empty();
    }

    @Override
    public Schema schema() {
        return Schema.type("object");
    }
}
