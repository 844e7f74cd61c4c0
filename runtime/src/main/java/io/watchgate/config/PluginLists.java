package io.watchgate.config;

import io.watchgate.spi.PluginKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plugin lists as they stand in the file. */
record PluginLists(Map<PluginKind, List<Scope>> scopes) {

    /** The list for all servers, or for the one of that name. */
    record Scope(String name, Spot spot, List<Entry> entries) {

        /** The scope that counts for all servers. */
        static final String GLOBAL = "_global";

        Scope {
            entries = List.copyOf(entries);
        }

        boolean isGlobal() {
            return name.equals(GLOBAL);
        }
    }

    /**
     * One entry that names a known plugin.
     *
     * @param settings empty when they cannot be read
     */
    record Entry(
            PluginType type,
            boolean enabled,
            boolean critical,
            int priority,
            Names after,
            Names requires,
            Optional<? extends Record> settings,
            Place place) {

        String name() {
            return type.name();
        }
    }
}
