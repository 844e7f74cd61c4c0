package io.watchgate.config;

import io.watchgate.spi.PluginKind;
import java.util.List;

/** Writes the JSON Schema of a configuration file, for editors. It is made of the same shapes that read the file. */
public final class ConfigSchema {

    private ConfigSchema() {}

    /**
     * The schema, in the dialect 2020-12, for the plugins of this catalog.
     *
     * @throws IllegalArgumentException when the options of a plugin cannot be read from a file
     */
    public static String generate(PluginCatalog catalog) {
        FileShape file = new FileShape(catalog);
        EntrySchema entries = new EntrySchema(catalog, file.entryKeys().keys(), file.settings());
        Schema definitions = Schema.any()
                .with("reference", reference())
                .with("server", file.server().schema().with("required", List.of("command")));
        for (PluginKind kind : PluginKind.values()) {
            definitions.with(EntrySchema.definition(kind), entries.of(kind));
        }
        for (PluginType type : catalog.types()) {
            definitions.with(EntrySchema.definition(type), entries.options(type));
        }
        return Schema.any()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", "Watchgate configuration")
                .withAll(file.whole().schema())
                .with("oneOf", serverPlaces())
                .with("$defs", definitions)
                .toJson();
    }

    private static Schema reference() {
        return Schema.type("string")
                .with("pattern", "\\$\\{(env|file):[^}]+\\}")
                .with("description", "brought in from outside: ${env:NAME} or ${file:PATH}");
    }

    /** The three places for a server, of which a file uses one. */
    private static List<Schema> serverPlaces() {
        return List.of(
                Schema.requiring("server"),
                Schema.having("proxy", Schema.requiring("upstream")),
                Schema.having("proxy", Schema.requiring("upstreams")));
    }
}
