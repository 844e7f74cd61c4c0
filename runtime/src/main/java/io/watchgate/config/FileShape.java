package io.watchgate.config;

import io.watchgate.config.ConfigFile.EntryKeys;
import io.watchgate.config.ConfigFile.Server;
import io.watchgate.config.ConfigFile.Servers;
import io.watchgate.config.ConfigFile.Transport;
import io.watchgate.spi.PluginKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Puts together the shape of a whole configuration file, for the plugins that this product contains. */
final class FileShape {

    private final RecordShape<ConfigFile> whole;
    private final RecordShape<Server> server;
    private final RecordShape<EntryKeys> entryKeys;
    private final PluginSettings settings;

    FileShape(PluginCatalog catalog) {
        Map<Class<?>, Shape<?>> special = new HashMap<>();
        Shapes shapes = new Shapes(catalog.options(), special);
        special.put(Names.class, new NamesShape());
        special.put(Spot.class, new RawShape());
        this.entryKeys = shapes.ofRecord(EntryKeys.class);
        this.settings = new PluginSettings(new Shapes(catalog.options(), Map.of()));
        Map<PluginKind, EntryShape> entries = new EnumMap<>(PluginKind.class);
        for (PluginKind kind : PluginKind.values()) {
            entries.put(kind, new EntryShape(new PluginNames(catalog, kind), entryKeys, settings));
        }
        special.put(PluginLists.class, new PluginListsShape(entries));
        special.put(Transport.class, new TransportShape());
        special.put(Command.class, new CommandShape());
        special.put(Environment.class, new EnvironmentShape());
        this.server = shapes.ofRecord(Server.class);
        Shape<Server> shared = new SharedShape<>("server", server);
        special.put(Server.class, shared);
        special.put(Servers.class, new ServersShape(shared));
        this.whole = shapes.ofRecord(ConfigFile.class);
    }

    RecordShape<ConfigFile> whole() {
        return whole;
    }

    RecordShape<Server> server() {
        return server;
    }

    RecordShape<EntryKeys> entryKeys() {
        return entryKeys;
    }

    PluginSettings settings() {
        return settings;
    }
}
