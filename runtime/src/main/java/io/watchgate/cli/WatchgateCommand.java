package io.watchgate.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code watchgate}: without a command, the gateway itself. */
@Command(
        name = "watchgate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "A security gateway for the Model Context Protocol.",
            "",
            "Put it in place of a server in the settings of your MCP client: it starts the server that its"
                    + " configuration names, judges and records every message, and only then forwards it.",
            ""
        },
        footer = {"", "Start with: watchgate demo"})
final class WatchgateCommand implements Callable<Integer> {

    private final GatewayLauncher launcher;

    @Mixin
    private final LaunchOptions options = new LaunchOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    WatchgateCommand(GatewayLauncher launcher) {
        this.launcher = launcher;
    }

    @Override
    public Integer call() {
        return launcher.launch(options.arguments()).orElseGet(() -> usage(spec.commandLine()));
    }

    static int usage(CommandLine command) {
        command.getErr().println("Which configuration? There is no --config FILE, and no watchgate.yaml here.");
        command.usage(command.getErr());
        return ExitCode.USAGE;
    }
}
