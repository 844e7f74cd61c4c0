package io.watchgate.quarkus;

import io.quarkus.arc.Arc;
import io.watchgate.config.PluginType;
import io.watchgate.gateway.PluginFactory;
import jakarta.enterprise.inject.CreationException;
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
        return made(type)
                .orElseThrow(() -> new IllegalStateException("'" + type.name() + "' is no plugin of this build"));
    }

    /** The container puts names of classes in front of what a constructor says; a person wants to read the latter. */
    private static Optional<Object> made(PluginType type) {
        try {
            return Optional.ofNullable(
                    Arc.container().instance(type.implementation()).get());
        } catch (CreationException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalStateException(cause.getMessage(), cause);
        }
    }
}
