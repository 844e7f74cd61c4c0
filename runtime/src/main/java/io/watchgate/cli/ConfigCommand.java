package io.watchgate.cli;

import picocli.CommandLine.Command;

/** {@code watchgate config}: what there is to know about configurations. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Check a configuration, or print the schema for your editor.")
final class ConfigCommand {}
