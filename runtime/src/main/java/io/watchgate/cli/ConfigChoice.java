package io.watchgate.cli;

import io.watchgate.config.ConfigResult;
import io.watchgate.config.GatewayConfig;
import io.watchgate.config.Place;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The configuration that a command works with, chosen as a launch chooses it. */
final class ConfigChoice {

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "The configuration. Without it, ./watchgate.yaml is used where it exists.")
    private @Nullable Path file;

    /** Reads it and does the work, or says why not; returns the exit code. */
    int with(Product product, Terminal terminal, CommandLine command, ToIntFunction<GatewayConfig> work) {
        Optional<Path> chosen = Optional.ofNullable(file).or(() -> GatewayLauncher.defaultConfig(product));
        if (chosen.isEmpty()) {
            return WatchgateCommand.usage(command);
        }
        if (file == null) {
            // Whoever works in a folder of somebody else is told that it has a say.
            Place shown = new Place(chosen.get().toString(), 0, 0);
            terminal.err().println("watchgate: using the configuration " + shown);
        }
        ConfigResult result = product.configLoader().load(chosen.get());
        if (result instanceof ConfigResult.Loaded loaded) {
            loaded.warnings().forEach(warning -> terminal.err().println("warning: " + warning));
            return work.applyAsInt(loaded.config());
        }
        ((ConfigResult.Invalid) result).problems().forEach(terminal.err()::println);
        return ExitCode.STARTUP_FAILURE;
    }
}
