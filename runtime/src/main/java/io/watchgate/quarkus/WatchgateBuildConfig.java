package io.watchgate.quarkus;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.quarkus.runtime.configuration.TrimmedStringConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** What is decided when the product is built. */
@ConfigMapping(prefix = "quarkus.watchgate")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface WatchgateBuildConfig {

    /** Which plugins are in the image. */
    Plugins plugins();

    /**
     * Whether Quarkus takes its own configuration from the image alone: no environment variable, no {@code .env} and no
     * {@code config/} of the directory that the product is started in can then change it.
     */
    @WithDefault("false")
    boolean sealed();

    /** The selection of plugins. */
    interface Plugins {

        /** The names of the plugins to have; all that are found when it is not given. */
        Optional<Set<@WithConverter(TrimmedStringConverter.class) String>> include();

        /** The names of the plugins to leave out. */
        Optional<Set<@WithConverter(TrimmedStringConverter.class) String>> exclude();
    }
}
