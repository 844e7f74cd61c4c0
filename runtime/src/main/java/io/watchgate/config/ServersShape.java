package io.watchgate.config;

import io.watchgate.config.ConfigFile.Server;
import io.watchgate.config.ConfigFile.Servers;
import io.watchgate.config.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of servers, or one without the list around it. */
final class ServersShape implements Shape<Servers> {

    private final PartShape<Server> server;

    ServersShape(Shape<Server> server) {
        this.server = new PartShape<>(server);
    }

    @Override
    public String right() {
        return server.right();
    }

    @Override
    public Optional<Servers> read(Spot spot) {
        List<Part<Server>> servers = new ArrayList<>();
        if (spot.node() instanceof Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                servers.add(part(spot.item(i, list.items().get(i))));
            }
        } else {
            servers.add(part(spot));
        }
        return Optional.of(new Servers(servers));
    }

    private Part<Server> part(Spot spot) {
        return server.read(spot).orElseThrow();
    }

    @Override
    public Schema schema() {
        Schema one = server.schema().with("required", List.of("name"));
        Schema list =
                Schema.type("array").with("items", one).with("minItems", 1).with("maxItems", 1);
        return Schema.anyOf(list, one);
    }
}
