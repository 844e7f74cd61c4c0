package io.watchgate.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The arguments of a launch, read by hand: this is the way every MCP client comes, and a parser for command lines costs
 * more than everything else up to the first frame.
 */
public record RunArguments(Optional<Path> config, boolean verbose) {

    /** The launch that these arguments ask for; empty when they ask for something else, or are wrong. */
    public static Optional<RunArguments> parse(String... args) {
        Optional<Path> config = Optional.empty();
        boolean verbose = false;
        int i = args.length > 0 && args[0].equals("run") ? 1 : 0;
        while (i < args.length) {
            String arg = args[i++];
            if (arg.equals("--verbose") || arg.equals("-v")) {
                verbose = true;
            } else if ((arg.equals("--config") || arg.equals("-c")) && isValue(args, i) && config.isEmpty()) {
                config = Optional.of(Path.of(args[i++]));
            } else if (arg.startsWith("--config=") && config.isEmpty()) {
                config = Optional.of(Path.of(arg.substring("--config=".length())));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new RunArguments(config, verbose));
    }

    /** Whether something stands there, and not the next option. */
    private static boolean isValue(String[] args, int i) {
        return i < args.length && !args[i].startsWith("-");
    }
}
