package io.watchgate.config;

import io.watchgate.spi.PluginKind;

/**
 * A plugin that this product contains, as its {@link io.watchgate.spi.Plugin} annotation describes it.
 *
 * @param config the record of its options
 */
public record PluginType(
        String name, PluginKind kind, Class<?> implementation, Class<? extends Record> config, String summary) {

    /** The list under {@code plugins} in the configuration that it goes into. */
    public String list() {
        return kind.key();
    }
}
