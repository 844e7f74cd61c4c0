/**
 * The only place in this module that knows Quarkus.
 *
 * <p>At build time the extension finds the plugins and records them as a {@code PluginCatalog}; when the gateway starts,
 * {@link io.watchgate.quarkus.ArcPlugins} has the container make one instance for each entry of the configuration. From
 * then on the container is not asked again: frames go through the chain of the bus.
 *
 * <p>{@link io.watchgate.quarkus.WatchgateApplication} gives the process to the commands: streams, environment, clock and
 * container. {@link io.watchgate.quarkus.SealedConfig} keeps what lies around the process away from Quarkus.
 */
@NullMarked
package io.watchgate.quarkus;

import org.jspecify.annotations.NullMarked;
