package io.watchgate.config;

import java.nio.file.Path;
import java.util.Optional;

/** A path in the file system. It need not exist. */
final class PathShape implements Shape<Path> {

    @Override
    public String right() {
        return "write a path: absolute, from '~/', or from the folder of this file";
    }

    @Override
    public Optional<Path> read(Spot spot) {
        Optional<String> text = spot.text(this);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> path = spot.reading().surroundings().path(text.get());
        return path.isPresent() ? path : spot.refuse(this);
    }

    @Override
    public Schema schema() {
        return Schema.type("string").with("minLength", 1);
    }

    @Override
    public String words() {
        return "a path";
    }
}
