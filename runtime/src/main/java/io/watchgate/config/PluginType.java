package io.watchgate.config;

import io.watchgate.spi.PluginKind;

/**
 * A plugin that is in this build.
 *
 * @param name its name in configurations
 * @param summary one line for a person
 */
public record PluginType(
        String name, PluginKind kind, Class<?> implementation, Class<? extends Record> config, String summary) {}
