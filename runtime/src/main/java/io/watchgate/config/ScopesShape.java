package io.watchgate.config;

import io.watchgate.config.Node.Mapping;
import io.watchgate.config.Node.Member;
import io.watchgate.config.Node.Sequence;
import io.watchgate.config.PluginLists.Entry;
import io.watchgate.config.PluginLists.Scope;
import io.watchgate.spi.PluginKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plugins of one kind: a list for all servers, or a map from {@code _global} and names of servers to lists. */
final class ScopesShape implements Shape<List<Scope>> {

    private final PluginKind kind;
    private final EntryShape entry;

    ScopesShape(PluginKind kind, EntryShape entry) {
        this.kind = kind;
        this.entry = entry;
    }

    @Override
    public Optional<List<Scope>> read(Spot spot) {
        if (spot.node() instanceof Sequence list) {
            return Optional.of(List.of(scope(Scope.GLOBAL, spot, list)));
        }
        return spot.node() instanceof Mapping mapping
                ? Optional.of(scopes(spot, mapping))
                : spot.refuse("write a list of '- policy: NAME'");
    }

    /** Scopes such as {@code _defaults} are there to hold anchors. */
    @Override
    public Schema schema() {
        Schema list = Schema.type("array").with("items", Schema.ref(EntrySchema.definition(kind)));
        Schema map = Schema.type("object")
                .with("properties", Schema.any().with(Scope.GLOBAL, list))
                .with("patternProperties", Schema.any().with("^_", true))
                .with("additionalProperties", list);
        return Schema.anyOf(list, map);
    }

    private List<Scope> scopes(Spot spot, Mapping mapping) {
        List<Scope> scopes = new ArrayList<>();
        for (Map.Entry<String, Member> member : mapping.members().entrySet()) {
            String name = member.getKey();
            if (name.startsWith("_") && !name.equals(Scope.GLOBAL)) {
                continue;
            }
            Spot at = spot.member(name, member.getValue());
            Optional<Sequence> list = at.sequence("write a list of '- policy: NAME'");
            if (list.isPresent()) {
                scopes.add(scope(name, at, list.get()));
            }
        }
        return scopes;
    }

    private Scope scope(String name, Spot spot, Sequence list) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Optional<Entry> read = entry.read(kind, spot.item(i, list.items().get(i)));
            read.ifPresent(entries::add);
        }
        return new Scope(name, spot, entries);
    }
}
