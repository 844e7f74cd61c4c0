/**
 * The only place that knows Quarkus.
 *
 * <p>At build time the extension finds the plugins and records them as a {@code PluginCatalog}; when the gateway starts,
 * {@link io.watchgate.quarkus.ArcPlugins} has the container make one instance for each entry of the configuration. From
 * then on the container is not asked again: frames go through the chain of the bus.
 */
@NullMarked
package io.watchgate.quarkus;

import org.jspecify.annotations.NullMarked;
