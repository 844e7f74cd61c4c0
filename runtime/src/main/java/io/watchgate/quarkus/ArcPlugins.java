package io.watchgate.quarkus;

import io.quarkus.arc.Arc;
import io.watchgate.config.PluginType;
import io.watchgate.gateway.PluginFactory;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Has the container make plugins, so that they may inject what they need. */
@Singleton
public class ArcPlugins implements PluginFactory {

    private final PluginSettings settings;

    public ArcPlugins(PluginSettings settings) {
        this.settings = settings;
    }

    @Override
    public Object create(PluginType type, Record options) {
        settings.set(options);
        return Optional.<Object>ofNullable(
                        Arc.container().instance(type.implementation()).get())
                .orElseThrow(() -> new IllegalStateException("'" + type.name() + "' is no plugin of this build"));
    }
}
