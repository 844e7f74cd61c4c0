package io.watchgate.config;

import io.watchgate.config.Node.Mapping;
import io.watchgate.config.Node.Member;
import io.watchgate.config.Node.Sequence;
import io.watchgate.config.PluginLists.Entry;
import io.watchgate.config.PluginLists.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plugins of one kind: a list for all servers, or a map from {@code _global} and names of servers to lists. */
final class ScopesShape implements Shape<List<Scope>> {

    private final EntryShape entry;

    ScopesShape(EntryShape entry) {
        this.entry = entry;
    }

    @Override
    public String right() {
        return "write a list of '- policy: NAME'";
    }

    @Override
    public Optional<List<Scope>> read(Spot spot) {
        if (spot.node() instanceof Sequence list) {
            return Optional.of(List.of(scope(Scope.GLOBAL, spot, list)));
        }
        return spot.node() instanceof Mapping mapping ? Optional.of(scopes(spot, mapping)) : spot.refuse(this);
    }

    /** Scopes such as {@code _defaults} are there to hold anchors. */
    @Override
    public Schema schema() {
        Schema list = Schema.type("array").with("items", entry.schema());
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
            Spot at = spot.member(name, member.getValue());
            if (holdsAnchors(name)) {
                refuseAlmostGlobal(name, at);
                continue;
            }
            Optional<Sequence> list = at.sequence(this);
            if (list.isPresent()) {
                scopes.add(scope(name, at, list.get()));
            }
        }
        return scopes;
    }

    private static boolean holdsAnchors(String scope) {
        return scope.startsWith("_") && !scope.equals(Scope.GLOBAL);
    }

    /** One letter too many would switch off all that stands in it. */
    private static void refuseAlmostGlobal(String name, Spot spot) {
        Optional<String> meant = Nearest.to(name, List.of(Scope.GLOBAL));
        if (meant.isPresent()) {
            spot.refuse("counts for no server", "did you mean '" + Scope.GLOBAL + "'? Else choose another name");
        }
    }

    /** An entry that cannot be read was reported; the others are still worth a look. */
    private Scope scope(String name, Spot spot, Sequence list) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Optional<Entry> read = entry.read(spot.item(i, list.items().get(i)));
            if (read.isPresent()) {
                entries.add(read.get());
            }
        }
        return new Scope(name, spot, entries);
    }
}
