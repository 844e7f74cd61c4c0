package io.watchgate.quarkus;

import io.quarkus.runtime.configuration.ConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SysPropConfigSource;

/**
 * Leaves Quarkus nothing to read but what was built in and the properties that the launcher sets. Clients start the
 * product inside whatever project is open; neither its files nor its environment may configure a security gateway.
 */
public class SealedConfig implements ConfigBuilder {

    @Override
    public SmallRyeConfigBuilder configBuilder(SmallRyeConfigBuilder builder) {
        return builder.setAddDefaultSources(false)
                .setAddDiscoveredSources(false)
                .withSources(new SysPropConfigSource());
    }

    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }
}
