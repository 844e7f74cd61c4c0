package io.watchgate.config;

import io.watchgate.config.ConfigFile.EntryKeys;
import io.watchgate.config.Names.Name;
import io.watchgate.spi.PluginKind;
import java.util.List;
import java.util.Optional;

/** Finds the plugins that an entry in a list of this kind names. */
final class PluginNames {

    private final PluginCatalog catalog;
    private final PluginKind kind;

    PluginNames(PluginCatalog catalog, PluginKind kind) {
        this.catalog = catalog;
        this.kind = kind;
    }

    PluginKind kind() {
        return kind;
    }

    /** The plugin that the entry is about. */
    Optional<PluginType> subject(Spot entry, EntryKeys keys) {
        Optional<Spot> policy = keys.policy().given();
        Optional<Spot> handler = keys.handler().given();
        if (policy.isPresent() && handler.isPresent()) {
            return handler.get().refuse("names the plugin again, beside 'policy'", "keep one of the two");
        }
        if (policy.isEmpty() && handler.isEmpty()) {
            return entry.refuse("names no plugin", "add 'policy: NAME' (known: " + String.join(", ", names()) + ")");
        }
        return policy.isPresent()
                ? ofThisKind(keys.policy().value(), policy.get())
                : ofThisKind(keys.handler().value(), handler.get());
    }

    /** Reports names that stand for nothing, or for something whose turn comes later anyway. */
    void checkEarlier(Names earlier) {
        for (Name name : earlier.all()) {
            Optional<PluginType> type = catalog.find(name.text());
            if (type.isEmpty()) {
                name.spot().refuseWhich("is no plugin", advice(name.text()));
            } else if (type.get().kind().compareTo(kind) > 0) {
                name.spot()
                        .refuseWhich(
                                "has its turn later", "remove it: middleware goes first, then security, then auditing");
            }
        }
    }

    private Optional<PluginType> ofThisKind(Optional<String> name, Spot spot) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<PluginType> type = catalog.find(name.get());
        if (type.isPresent() && type.get().kind() == kind) {
            return type;
        }
        String right = type.isPresent()
                ? "move the entry to plugins." + type.get().kind().key()
                : advice(name.get());
        return spot.refuseWhich("is no " + kind.key() + " plugin", right);
    }

    private String advice(String name) {
        return Nearest.advice(name, names());
    }

    private List<String> names() {
        return catalog.names(kind);
    }
}
