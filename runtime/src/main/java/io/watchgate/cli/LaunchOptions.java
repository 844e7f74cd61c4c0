package io.watchgate.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a launch, for help and for messages about mistakes; {@link RunArguments} reads them in the usual case. */
final class LaunchOptions {

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "The configuration. Without it, ./watchgate.yaml is used where it exists.")
    private @Nullable Path config;

    @Option(
            names = {"-v", "--verbose"},
            description = "Log in detail. Frames and secrets are never logged.")
    private boolean verbose;

    RunArguments arguments() {
        return new RunArguments(Optional.ofNullable(config), verbose);
    }
}
