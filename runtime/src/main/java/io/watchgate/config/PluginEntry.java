package io.watchgate.config;

/**
 * A plugin that runs.
 *
 * @param critical whether a failure of the plugin stops the frame
 * @param priority from 0 to 100, lower is earlier
 * @param settings a value of the type's configuration record
 * @param place where the entry stands, for messages
 */
public record PluginEntry(PluginType type, boolean critical, int priority, Record settings, Place place) {

    public PluginEntry {
        if (!type.config().isInstance(settings)) {
            throw new IllegalArgumentException(
                    "'settings' must be a " + type.config().getName());
        }
    }

    /** Without the settings, which may hold secrets. */
    @Override
    public String toString() {
        return "PluginEntry[" + type.name() + " at " + place + "]";
    }
}
