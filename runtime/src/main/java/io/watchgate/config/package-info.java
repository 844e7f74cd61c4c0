/**
 * The configuration file: from bytes to records, or to a list of all that is wrong with them.
 *
 * <p>{@link io.watchgate.config.ConfigLoader} reads a file and answers with a
 * {@link io.watchgate.config.ConfigResult}: a {@link io.watchgate.config.GatewayConfig}, or
 * {@link io.watchgate.config.Problem}s, each with its {@link io.watchgate.config.Place}. Nothing is guessed, nothing is
 * skipped: a key that is not known could be the misspelt name of a security policy.
 *
 * <p>The way of a file, in the order in which to read the classes:
 *
 * <ol>
 *   <li>{@code SourceFile} and {@code YamlReader} make {@code Node}s of the bytes, values with their places.
 *   <li>A {@code Shape} says what a value must look like. The same shape reads it and writes its piece of the
 *       {@link io.watchgate.config.ConfigSchema}, so that an editor and the gateway cannot disagree. {@code Shapes} finds
 *       the shape of a Java type; a record is a section, its components are the {@code Keys} of it, described by
 *       {@link io.watchgate.spi.Option}. So are the options of plugins, and so is the gateway's own part:
 *       {@code ConfigFile} shows the whole file at a glance.
 *   <li>A shape reads at a {@code Spot}, a value with the way to it, and that is also where it says what is wrong.
 *       {@code References} brings in <code>${env:NAME}</code> and <code>${file:PATH}</code>; what comes from there, or stands under
 *       the name of a secret, is not quoted by any message.
 *   <li>{@code Assembly} checks what concerns several sections and makes the result: one server ({@code ServerChoice}),
 *       its plugins ({@code PluginChoice}) in the order in which they run ({@code RunningOrder}).
 * </ol>
 *
 * <p>All of this happens while a client waits for its first answer. It uses no annotations where an
 * {@link io.watchgate.config.OptionTable} was made at build time, no regular expressions, and of snakeyaml the parser only.
 */
@NullMarked
package io.watchgate.config;

import org.jspecify.annotations.NullMarked;
