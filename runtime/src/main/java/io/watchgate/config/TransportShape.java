package io.watchgate.config;

import io.watchgate.config.ConfigFile.Transport;
import java.util.List;
import java.util.Optional;

/** A transport. HTTP is known and not there yet, which is worth saying. */
final class TransportShape implements Shape<Transport> {

    private static final String RIGHT = "write stdio, or leave it out";

    @Override
    public Optional<Transport> read(Spot spot) {
        Optional<String> text = spot.text(RIGHT);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (text.get()) {
            case "stdio" -> Optional.of(Transport.STDIO);
            case "http" -> spot.refuse("is 'http', which is not yet in this version", RIGHT);
            default -> spot.refuse(RIGHT);
        };
    }

    @Override
    public Schema schema() {
        return Schema.any().with("enum", List.of("stdio")).orReference();
    }
}
