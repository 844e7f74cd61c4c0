package io.watchgate.config;

import java.util.Optional;

/** Text. */
final class TextShape implements Shape<String> {

    @Override
    public String right() {
        return "write " + words();
    }

    @Override
    public Optional<String> read(Spot spot) {
        return spot.text(this);
    }

    @Override
    public Schema schema() {
        return Schema.type("string");
    }

    @Override
    public String words() {
        return "text";
    }
}
