package io.watchgate.config;

import io.watchgate.config.ConfigFile.EntryKeys;
import io.watchgate.config.ConfigFile.Switches;
import io.watchgate.config.Node.Mapping;
import io.watchgate.config.PluginLists.Entry;
import io.watchgate.spi.PluginKind;
import java.util.Map;
import java.util.Optional;

/** An entry of a plugin list: which plugin, when it has its turn, and its options. */
final class EntryShape {

    private static final int MIDDLE = 50;

    private final PluginCatalog catalog;
    private final PluginSettings settings;
    private final RecordShape<EntryKeys> entryKeys;
    private final RecordShape<Switches> switches;

    EntryShape(PluginCatalog catalog, Shapes shapes) {
        this.catalog = catalog;
        this.entryKeys = shapes.ofRecord(EntryKeys.class);
        this.switches = shapes.ofRecord(Switches.class);
        this.settings = new PluginSettings(shapes, switches.keys());
    }

    EntrySchema schema() {
        return new EntrySchema(catalog, entryKeys.keys(), settings);
    }

    /** Empty when it cannot be said which plugin is meant. */
    Optional<Entry> read(PluginKind kind, Spot spot) {
        Optional<Mapping> mapping = spot.mapping("write 'policy: NAME', and what belongs to it below");
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        EntryKeys keys = entryKeys.bind(spot, mapping.get()).orElseThrow();
        PluginNames names = new PluginNames(catalog, kind);
        names.checkEarlier(keys.after().value().orElse(Names.NONE));
        names.checkEarlier(keys.requires().value().orElse(Names.NONE));
        Optional<PluginType> type = names.subject(spot, keys);
        if (type.isEmpty()) {
            entryKeys.keys().refuseOthers(spot, mapping.get());
            return Optional.empty();
        }
        try {
            entryKeys.keys().refuseOthers(spot, mapping.get(), "config", settings.keys(type.get()));
            return Optional.of(entry(type.get(), spot, keys));
        } catch (IllegalArgumentException e) {
            return spot.refuse(
                    "cannot be used, for a mistake in the plugin '" + type.get().name() + "'",
                    Visible.of(String.valueOf(e.getMessage())));
        }
    }

    private Entry entry(PluginType type, Spot spot, EntryKeys keys) {
        Spot config = config(spot, keys);
        Switches inner = config.node() instanceof Mapping options
                ? switches.bind(config, options).orElseThrow()
                : Switches.NONE;
        boolean enabled = agreed("enabled", keys.enabled(), inner.enabled()).orElse(true);
        return new Entry(
                type,
                enabled,
                agreed("critical", keys.critical(), inner.critical()).orElse(true),
                agreed("priority", keys.priority(), inner.priority()).orElse(MIDDLE),
                keys.after().value().orElse(Names.NONE),
                keys.requires().value().orElse(Names.NONE),
                settings(type, config, enabled),
                spot.place());
    }

    private static Spot config(Spot entry, EntryKeys keys) {
        return keys.config().given().orElseGet(() -> entry.standIn("config", new Mapping(entry.place(), Map.of())));
    }

    /** What is wrong in an entry that is switched off does no harm, and what is missing there is not missed. */
    private Optional<? extends Record> settings(PluginType type, Spot config, boolean enabled) {
        if (!(config.node() instanceof Mapping options)) {
            return Optional.empty();
        }
        if (enabled) {
            return settings.read(type, config, options);
        }
        settings.check(type, config.harmless(), options);
        return Optional.empty();
    }

    /** A switch may stand in two places, where it must not say two things. Empty when it cannot be read. */
    private static <T> Optional<T> agreed(String key, Part<T> beside, Part<T> inside) {
        if (inside.given().isEmpty()) {
            return beside.value();
        }
        if (beside.given().isPresent() && !beside.value().equals(inside.value())) {
            return inside.given().get().refuse("contradicts '" + key + "' beside 'config'", "keep one of the two");
        }
        return inside.value();
    }
}
