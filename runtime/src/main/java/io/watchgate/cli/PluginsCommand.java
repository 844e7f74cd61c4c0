package io.watchgate.cli;

import picocli.CommandLine.Command;

/** {@code watchgate plugins}. */
@Command(
        name = "plugins",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Look at the plugins of this build.")
final class PluginsCommand {}
