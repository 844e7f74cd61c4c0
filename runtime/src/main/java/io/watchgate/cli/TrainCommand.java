package io.watchgate.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code watchgate train}, for the help: the launcher does it, since a JVM cannot make the cache that it starts from. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description =
                "Make the start-up cache for this Java now; otherwise the first start makes it in the background.")
final class TrainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--force", description = "Make it again where there is one.")
    private boolean force;

    TrainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String option = force ? " --force" : "";
        terminal.err().println("watchgate: this is for the launcher: run bin/watchgate train" + option);
        return ExitCode.USAGE;
    }
}
