package io.watchgate.gateway;

import io.watchgate.config.PluginType;

/** Makes plugins. */
@FunctionalInterface
public interface PluginFactory {

    /**
     * Makes one instance.
     *
     * @param options a record of the type's configuration
     * @throws RuntimeException when the plugin refuses to start, with a message for a person
     */
    Object create(PluginType type, Record options);
}
