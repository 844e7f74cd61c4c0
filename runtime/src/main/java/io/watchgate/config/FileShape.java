package io.watchgate.config;

import io.watchgate.config.ConfigFile.Server;
import io.watchgate.config.ConfigFile.Servers;
import io.watchgate.config.ConfigFile.Transport;
import java.util.HashMap;
import java.util.Map;

/** Puts together the shape of a whole configuration file, for the plugins that this product contains. */
final class FileShape {

    private final PluginCatalog catalog;
    private final EntryShape entry;

    FileShape(PluginCatalog catalog) {
        this.catalog = catalog;
        Map<Class<?>, Shape<?>> forEntries = Map.of(Names.class, new NamesShape(), Spot.class, new RawShape());
        this.entry = new EntryShape(catalog, new Shapes(catalog.options(), forEntries));
    }

    EntrySchema entrySchema() {
        return entry.schema();
    }

    RecordShape<ConfigFile> whole() {
        Map<Class<?>, Shape<?>> special = new HashMap<>();
        special.put(Transport.class, new TransportShape());
        special.put(Command.class, new CommandShape());
        special.put(Environment.class, new EnvironmentShape());
        special.put(PluginLists.class, new PluginListsShape(entry));
        Shapes shapes = new Shapes(catalog.options(), special);
        special.put(Servers.class, new ServersShape(shapes.ofRecord(Server.class)));
        return shapes.ofRecord(ConfigFile.class);
    }
}
