package io.watchgate.config;

import io.watchgate.config.ConfigFile.Switches;
import io.watchgate.config.Node.Mapping;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What stands under {@code config}: the options of a plugin, as its record describes them, and perhaps the switches. */
final class PluginSettings {

    private final Shapes shapes;
    private final RecordShape<Switches> switches;
    private final Map<String, RecordShape<?>> known = new HashMap<>();

    PluginSettings(Shapes shapes) {
        this.shapes = shapes;
        this.switches = shapes.ofRecord(Switches.class);
    }

    /**
     * All that may stand under {@code config} of this plugin.
     *
     * @throws IllegalArgumentException when its record cannot be read from a file; the build tries them all
     */
    Keys keys(PluginType type) {
        return shape(type).keys().and(switches.keys());
    }

    Switches switches(Spot config) {
        return config.node() instanceof Mapping mapping
                ? switches.bind(config, mapping).orElseThrow()
                : Switches.NONE;
    }

    /**
     * Reads the options. What is wrong in an entry that is switched off does no harm, and what is missing there is not
     * missed.
     */
    Optional<? extends Record> read(PluginType type, Spot config, boolean enabled) {
        if (!(config.node() instanceof Mapping mapping)) {
            return Optional.empty();
        }
        Spot spot = enabled ? config : config.harmless();
        keys(type).refuseOthers(spot, mapping);
        if (enabled) {
            return shape(type).bind(spot, mapping);
        }
        shape(type).keys().check(spot, mapping);
        return Optional.empty();
    }

    private RecordShape<?> shape(PluginType type) {
        Optional<RecordShape<?>> seen = Optional.ofNullable(known.get(type.name()));
        if (seen.isPresent()) {
            return seen.get();
        }
        RecordShape<?> shape = shapes.ofRecord(type.config());
        for (String name : switches.keys().names()) {
            if (shape.keys().names().contains(name)) {
                throw new IllegalArgumentException("'" + name + "' means something else in every entry");
            }
        }
        known.put(type.name(), shape);
        return shape;
    }
}
