package io.watchgate.config;

import io.watchgate.config.Node.Mapping;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The options of the plugins, as their configuration records describe them. */
final class PluginSettings {

    private final Shapes shapes;
    private final Keys switches;
    private final Map<String, RecordShape<?>> known = new HashMap<>();

    /** {@code switches} may stand among the options of every plugin. */
    PluginSettings(Shapes shapes, Keys switches) {
        this.shapes = shapes;
        this.switches = switches;
    }

    /**
     * All that may stand under {@code config} of this plugin.
     *
     * @throws IllegalArgumentException when its record cannot be read from a file; the build tries them all
     */
    Keys keys(PluginType type) {
        return shape(type).keys().and(switches);
    }

    /** Reads the options. Empty when they cannot be read, which is then reported. */
    Optional<? extends Record> read(PluginType type, Spot config, Mapping mapping) {
        keys(type).refuseOthers(config, mapping);
        return shape(type).bind(config, mapping);
    }

    /** Finds what is wrong with those options that are there. */
    void check(PluginType type, Spot config, Mapping mapping) {
        keys(type).refuseOthers(config, mapping);
        shape(type).keys().check(config, mapping);
    }

    private RecordShape<?> shape(PluginType type) {
        Optional<RecordShape<?>> seen = Optional.ofNullable(known.get(type.name()));
        if (seen.isPresent()) {
            return seen.get();
        }
        RecordShape<?> shape = shapes.ofRecord(type.config());
        for (String name : switches.names()) {
            if (shape.keys().names().contains(name)) {
                throw new IllegalArgumentException("'" + name + "' means something else in every entry");
            }
        }
        known.put(type.name(), shape);
        return shape;
    }
}
