package io.watchgate.config;

import io.watchgate.config.ConfigFile.Transport;
import java.util.List;
import java.util.Optional;

/** A transport. HTTP is known and not there yet, which is worth saying. */
final class TransportShape implements Shape<Transport> {

    @Override
    public String right() {
        return "write stdio, or leave it out";
    }

    @Override
    public Optional<Transport> read(Spot spot) {
        Optional<String> text = spot.text(this);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (text.get()) {
            case "stdio" -> Optional.of(Transport.STDIO);
            case "http" -> spot.refuseWhich("is not yet in this version", right());
            default -> spot.refuse(this);
        };
    }

    @Override
    public Schema schema() {
        return Schema.any().with("enum", List.of("stdio")).orReference();
    }
}
