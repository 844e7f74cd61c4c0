package io.watchgate.cli;

import io.watchgate.config.ConfigResult;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code watchgate config check}: reads a configuration as a launch would, and starts nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check a configuration without starting anything; exit code 1 when something is wrong.")
final class ConfigCheckCommand implements Callable<Integer> {

    private final Product product;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The configuration; ./watchgate.yaml when it is not given.")
    private @Nullable Path file;

    ConfigCheckCommand(Product product, Terminal terminal) {
        this.product = product;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path path = file == null ? Path.of("watchgate.yaml") : file;
        ConfigResult result = product.configLoader().load(path);
        if (result instanceof ConfigResult.Loaded loaded) {
            loaded.warnings().forEach(warning -> terminal.err().println("warning: " + warning));
            terminal.out().println(path + " is valid.");
            return ExitCode.OK;
        }
        ((ConfigResult.Invalid) result).problems().forEach(terminal.err()::println);
        return ExitCode.STARTUP_FAILURE;
    }
}
