package io.watchgate.config;

import io.watchgate.config.Node.Mapping;
import io.watchgate.config.Node.Member;
import io.watchgate.config.PluginLists.Scope;
import io.watchgate.spi.PluginKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The section {@code plugins}: a list for each kind. */
final class PluginListsShape implements Shape<PluginLists> {

    private final Map<PluginKind, ScopesShape> lists = new EnumMap<>(PluginKind.class);
    private final Keys keys;

    PluginListsShape(Map<PluginKind, EntryShape> entries) {
        List<Key> all = new ArrayList<>();
        for (Map.Entry<PluginKind, EntryShape> entry : entries.entrySet()) {
            PluginKind kind = entry.getKey();
            ScopesShape scopes = new ScopesShape(entry.getValue());
            lists.put(kind, scopes);
            all.add(new Key(kind.key(), scopes, Optional.of("[]"), doc(kind)));
        }
        this.keys = new Keys(all);
    }

    @Override
    public String right() {
        return "write its lists below it (" + String.join(", ", keys.names()) + ")";
    }

    @Override
    public Optional<PluginLists> read(Spot spot) {
        Optional<Mapping> mapping = spot.mapping(this);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        keys.refuseOthers(spot, mapping.get());
        Map<PluginKind, List<Scope>> scopes = new EnumMap<>(PluginKind.class);
        for (Map.Entry<PluginKind, ScopesShape> list : lists.entrySet()) {
            String key = list.getKey().key();
            Optional<Member> member = mapping.get().member(key);
            if (member.isPresent()) {
                Optional<List<Scope>> read = list.getValue().read(spot.member(key, member.get()));
                scopes.put(list.getKey(), read.orElse(List.of()));
            }
        }
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
