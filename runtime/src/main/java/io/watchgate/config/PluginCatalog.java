package io.watchgate.config;

import io.watchgate.spi.PluginKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plugins that this product contains. It is made when the product is built. */
public final class PluginCatalog {

    private static final Map<String, String> GATEKIT = Map.of(
            "basic_secrets_filter", "secrets_filter",
            "basic_pii_filter", "pii_filter",
            "basic_prompt_injection_defense", "prompt_injection");

    private final Map<String, PluginType> types = new LinkedHashMap<>();
    private final OptionTable options;

    /** A catalog whose options are looked up in the annotations of their records. */
    public PluginCatalog(List<PluginType> types) {
        this(types, OptionTable.EMPTY);
    }

    /** A catalog whose options, or some of them, were looked up before. */
    public PluginCatalog(List<PluginType> types, OptionTable options) {
        this.options = options;
        for (PluginType type : types) {
            if (this.types.put(type.name(), type) != null) {
                throw new IllegalArgumentException("'" + type.name() + "' is the name of two plugins");
            }
        }
    }

    /** All of them, in the order in which they were given. */
    public Collection<PluginType> types() {
        return List.copyOf(types.values());
    }

    /** The plugin of that name, of whatever kind. A name of Gatekit's finds what took over from it. */
    public Optional<PluginType> find(String name) {
        PluginType found = types.get(name);
        return Optional.ofNullable(found == null ? types.get(GATEKIT.getOrDefault(name, name)) : found);
    }

    /** The plugin of that kind and name. */
    public Optional<PluginType> find(PluginKind kind, String name) {
        return find(name).filter(type -> type.kind() == kind);
    }

    /** The names of that kind. */
    public List<String> names(PluginKind kind) {
        List<String> names = new ArrayList<>();
        for (PluginType type : types.values()) {
            if (type.kind() == kind) {
                names.add(type.name());
            }
        }
        return names;
    }

    /** The plugin that somebody means who writes this, if one is close enough. */
    public Optional<PluginType> nearest(String name) {
        return Nearest.to(name, types.keySet()).map(types::get);
    }

    /**
     * The options of a plugin, in the order of its record, as the schema has them and the reader reads them.
     *
     * @throws IllegalArgumentException when its record cannot be read from a file; the build tries them all
     */
    public List<OptionDescription> describe(PluginType type) {
        RecordShape<?> shape = new Shapes(options, Map.of()).ofRecord(type.config());
        return shape.keys().all().stream().map(OptionDescription::of).toList();
    }

    /** What was looked up before. */
    public OptionTable options() {
        return options;
    }
}
