package io.watchgate.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code watchgate run}: the gateway, by name. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Run the gateway on standard input and output; the same as no command.")
final class RunCommand implements Callable<Integer> {

    private final GatewayLauncher launcher;

    @Mixin
    private final LaunchOptions options = new LaunchOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    RunCommand(GatewayLauncher launcher) {
        this.launcher = launcher;
    }

    @Override
    public Integer call() {
        return launcher.launch(options.arguments()).orElseGet(() -> WatchgateCommand.usage(spec.commandLine()));
    }
}
