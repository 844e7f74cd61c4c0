package io.watchgate.config;

import io.watchgate.config.Node.Mapping;
import io.watchgate.config.PluginLists.Scope;
import io.watchgate.spi.PluginKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The section {@code plugins}: a list for each kind. */
final class PluginListsShape implements Shape<PluginLists> {

    private final Map<PluginKind, Shape<List<Scope>>> lists = new EnumMap<>(PluginKind.class);
    private final Keys keys;

    PluginListsShape(EntryShape entry) {
        List<Key> all = new ArrayList<>();
        for (PluginKind kind : PluginKind.values()) {
            ScopesShape scopes = new ScopesShape(kind, entry);
            lists.put(kind, scopes);
            all.add(new Key(kind.key(), scopes, Optional.of("[]"), doc(kind)));
        }
        this.keys = new Keys(all);
    }

    @Override
    public Optional<PluginLists> read(Spot spot) {
        Optional<Mapping> mapping = spot.mapping("write its lists below it: " + String.join(", ", keys.names()));
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        keys.refuseOthers(spot, mapping.get());
        Map<PluginKind, List<Scope>> scopes = new EnumMap<>(PluginKind.class);
        lists.forEach((kind, shape) -> scopes.put(
                kind,
                mapping.get()
                        .member(kind.key())
                        .flatMap(list -> shape.read(spot.member(kind.key(), list)))
                        .orElse(List.of())));
        return Optional.of(new PluginLists(scopes));
    }

    @Override
    public Schema schema() {
        return keys.schema();
    }

    private static String doc(PluginKind kind) {
        return switch (kind) {
            case MIDDLEWARE -> "what changes or answers frames, before they are judged";
            case SECURITY -> "what judges frames";
            case AUDITING -> "what records the decisions";
        };
    }
}
