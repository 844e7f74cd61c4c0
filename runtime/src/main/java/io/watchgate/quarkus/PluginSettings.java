package io.watchgate.quarkus;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * The options of the plugin that is being made. Plugins are made one after the other by the thread that starts the
 * gateway; the container asks for the options when it calls their constructor.
 */
@Singleton
public class PluginSettings {

    private @Nullable Record current;

    void set(Record settings) {
        current = settings;
    }

    Record current() {
        if (current == null) {
            throw new IllegalStateException("a plugin's options are only there while the gateway makes the plugin");
        }
        return current;
    }
}
