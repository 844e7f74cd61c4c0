/**
 * The commands that a person or an MCP client types.
 *
 * <p>{@link io.watchgate.cli.RunArguments} recognises the one launch that matters for speed, {@code --config FILE}, and
 * {@link io.watchgate.cli.GatewayLauncher} serves it without picocli; everything else goes through
 * {@link io.watchgate.cli.Commands}. Standard streams, the environment and the ways to end come from outside as a
 * {@link io.watchgate.cli.Terminal} and a {@link io.watchgate.cli.Product}, so every command can be tested as it runs.
 */
@NullMarked
package io.watchgate.cli;

import org.jspecify.annotations.NullMarked;
