package io.watchgate.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** All commands, for {@code --help}, for mistakes, and for everything but the launch by a client. */
public final class Commands {

    private Commands() {}

    /** The exit code of these arguments. */
    public static int execute(Product product, Terminal terminal, String... args) {
        return commandLine(product, terminal).execute(args);
    }

    static CommandLine commandLine(Product product, Terminal terminal) {
        GatewayLauncher launcher = new GatewayLauncher(product, terminal);
        CommandLine top = new CommandLine(new WatchgateCommand(launcher))
                .addSubcommand(new RunCommand(launcher))
                .addSubcommand(new CommandLine(new ConfigCommand())
                        .addSubcommand(new ConfigCheckCommand(product, terminal))
                        .addSubcommand(new ConfigSchemaCommand(product, terminal)))
                .addSubcommand(
                        new CommandLine(new PluginsCommand()).addSubcommand(new PluginsListCommand(product, terminal)))
                .addSubcommand(new ScanCommand(product, terminal))
                .addSubcommand(new ExplainCommand(product, terminal))
                .addSubcommand(new DemoCommand(product, terminal))
                .addSubcommand(new TrainCommand(terminal));
        top.getCommandSpec().version("watchgate " + product.version());
        return top.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpLongOptionsMaxWidth(24)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    terminal.err().println("watchgate: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
                    return ExitCode.STARTUP_FAILURE;
                });
    }
}
