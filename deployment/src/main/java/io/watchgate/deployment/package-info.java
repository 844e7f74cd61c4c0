/**
 * Build steps: what the extension finds out, checks and prepares while an application is built.
 *
 * <p>{@code PluginProcessor} finds the plugins, has {@code PluginCheck} look for mistakes, and makes beans of those that
 * are selected; {@code CatalogProcessor} records them for the running product, {@code OptionsProcessor} what their options
 * are. {@code SealedConfigProcessor} closes Quarkus' own configuration. {@code PicocliProcessor} and
 * {@code CommandsProcessor} are about start-up time.
 */
@NullMarked
package io.watchgate.deployment;

import org.jspecify.annotations.NullMarked;
