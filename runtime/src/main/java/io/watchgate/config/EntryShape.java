package io.watchgate.config;

import io.watchgate.config.ConfigFile.EntryKeys;
import io.watchgate.config.ConfigFile.Switches;
import io.watchgate.config.Node.Mapping;
import io.watchgate.config.PluginLists.Entry;
import java.util.Map;
import java.util.Optional;

/** An entry of a plugin list: which plugin, when it has its turn, and its options. */
final class EntryShape implements Shape<Entry> {

    private static final int MIDDLE = 50;

    private final PluginNames names;
    private final PluginSettings settings;
    private final RecordShape<EntryKeys> entryKeys;

    EntryShape(PluginNames names, RecordShape<EntryKeys> entryKeys, PluginSettings settings) {
        this.names = names;
        this.settings = settings;
        this.entryKeys = entryKeys;
    }

    @Override
    public String right() {
        return "write 'policy: NAME', and what belongs to it below";
    }

    /** Empty when it cannot be said which plugin is meant. */
    @Override
    public Optional<Entry> read(Spot spot) {
        Optional<Mapping> mapping = spot.mapping(this);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        EntryKeys keys = entryKeys.bind(spot, mapping.get()).orElseThrow();
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

    @Override
    public Schema schema() {
        return Schema.ref(EntrySchema.definition(names.kind()));
    }

    private Entry entry(PluginType type, Spot spot, EntryKeys keys) {
        Spot config = keys.config().given().isPresent()
                ? keys.config().given().get()
                : spot.standIn("config", new Mapping(spot.place(), Map.of()));
        Switches inner = settings.switches(config);
        boolean enabled = agreed("enabled", keys.enabled(), inner.enabled()).orElse(true);
        return new Entry(
                type,
                enabled,
                agreed("critical", keys.critical(), inner.critical()).orElse(true),
                agreed("priority", keys.priority(), inner.priority()).orElse(MIDDLE),
                keys.after().value().orElse(Names.NONE),
                keys.requires().value().orElse(Names.NONE),
                settings.read(type, config, enabled),
                spot.place());
    }

    /** A switch may stand in two places, where it must not say two things. Empty when it cannot be read. */
    private static <T> Optional<T> agreed(String key, Part<T> beside, Part<T> inside) {
        if (inside.given().isEmpty()) {
            return beside.value();
        }
        boolean two = beside.given().isPresent()
                && beside.value().isPresent()
                && inside.value().isPresent();
        if (two && !beside.value().equals(inside.value())) {
            return inside.given().get().refuse("contradicts '" + key + "' beside 'config'", "keep one of the two");
        }
        return inside.value();
    }
}
