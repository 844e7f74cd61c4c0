package io.watchgate.config;

import io.watchgate.spi.PluginKind;
import java.util.ArrayList;
import java.util.List;

/** The JSON Schema of plugin entries, where the name of the plugin decides what its options may be. */
final class EntrySchema {

    private final PluginCatalog catalog;
    private final Keys entryKeys;
    private final PluginSettings settings;

    EntrySchema(PluginCatalog catalog, Keys entryKeys, PluginSettings settings) {
        this.catalog = catalog;
        this.entryKeys = entryKeys;
        this.settings = settings;
    }

    /** Where the schema keeps the description of an entry. */
    static String definition(PluginKind kind) {
        return kind.key() + "_entry";
    }

    /** Where the schema keeps the description of the options of a plugin. */
    static String definition(PluginType type) {
        return "options_of_" + type.name();
    }

    Schema of(PluginKind kind) {
        Schema name = Schema.any().with("enum", catalog.names(kind));
        List<Schema> rules = new ArrayList<>();
        rules.add(Schema.any()
                .with("properties", Schema.any().with("policy", name).with("handler", name)));
        for (PluginType type : catalog.types()) {
            if (type.kind() == kind) {
                addRules(type, rules);
            }
        }
        return entryKeys
                .schema()
                .with("oneOf", List.of(Schema.requiring("policy"), Schema.requiring("handler")))
                .with("allOf", rules);
    }

    /** The options of a plugin, none of which need be there: that depends on whether the entry is enabled. */
    Schema options(PluginType type) {
        return settings.keys(type).schemaOfAny().with("description", type.summary());
    }

    private void addRules(PluginType type, List<Schema> rules) {
        Schema options = Schema.ref(definition(type));
        rules.add(Schema.any()
                .with("if", names(type))
                .with("then", Schema.any().with("properties", Schema.any().with("config", options))));
        List<String> required = settings.keys(type).requiredNames();
        if (!required.isEmpty()) {
            Schema enabled = Schema.any().with("not", disabled());
            Schema complete = Schema.any().with("required", required);
            rules.add(Schema.any()
                    .with("if", Schema.any().with("allOf", List.of(names(type), enabled)))
                    .with("then", Schema.having("config", complete)));
        }
    }

    private static Schema names(PluginType type) {
        Schema name = Schema.any().with("const", type.name());
        return Schema.anyOf(Schema.having("policy", name), Schema.having("handler", name));
    }

    private static Schema disabled() {
        Schema off = Schema.having("enabled", Schema.any().with("const", false));
        return Schema.anyOf(off, Schema.having("config", off));
    }
}
