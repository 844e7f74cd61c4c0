package io.watchgate.config;

import io.watchgate.config.Names.Name;
import io.watchgate.config.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One name, or a list of names. */
final class NamesShape implements Shape<Names> {

    @Override
    public String right() {
        return "write the name of a plugin, or a list of names";
    }

    @Override
    public Optional<Names> read(Spot spot) {
        List<Name> names = new ArrayList<>();
        if (spot.node() instanceof Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                add(spot.item(i, list.items().get(i)), names);
            }
        } else {
            add(spot, names);
        }
        // what could not be read was reported; the others are still worth a look
        return Optional.of(new Names(names));
    }

    @Override
    public Schema schema() {
        return Schema.anyOf(Schema.type("string"), Schema.type("array").with("items", Schema.type("string")));
    }

    private void add(Spot spot, List<Name> names) {
        Optional<String> name = spot.text(this);
        if (name.isPresent()) {
            names.add(new Name(name.get(), spot));
        }
    }
}
