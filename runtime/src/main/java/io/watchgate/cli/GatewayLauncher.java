package io.watchgate.cli;

import io.watchgate.config.ConfigResult;
import io.watchgate.config.GatewayConfig;
import io.watchgate.config.Place;
import io.watchgate.config.Problem;
import io.watchgate.gateway.Environment;
import io.watchgate.gateway.Gateway;
import io.watchgate.gateway.GatewayAssembly;
import io.watchgate.gateway.GatewayAssembly.Start;
import io.watchgate.gateway.StartupFailure;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Starts a gateway from its configuration and stays until it ends. */
public final class GatewayLauncher {

    private static final System.Logger LOG = System.getLogger("watchgate.cli");
    private static final Path DEFAULT_CONFIG = Path.of("watchgate.yaml");

    private final Product product;
    private final Terminal terminal;

    public GatewayLauncher(Product product, Terminal terminal) {
        this.product = product;
        this.terminal = terminal;
    }

    /** The exit code; empty when there is no configuration to start from, which is a mistake in the arguments. */
    public Optional<Integer> launch(RunArguments arguments) {
        Optional<Path> file = arguments.config().or(() -> defaultConfig(product));
        return file.map(
                path -> launch(path, arguments.verbose(), arguments.config().isEmpty()));
    }

    /** The configuration of a command that names none. */
    static Optional<Path> defaultConfig(Product product) {
        Path file = product.world().directory().resolve(DEFAULT_CONFIG);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    private int launch(Path file, boolean verbose, boolean found) {
        ConfigResult result = product.configLoader().load(file);
        if (result instanceof ConfigResult.Loaded loaded) {
            GatewayConfig.Logging logging = loaded.config().logging();
            try {
                product.world().host().configureLogs(logging, verbose);
            } catch (IOException e) {
                return fail(StartupFailure.log(e), terminal.err()::println);
            }
            loaded.warnings().forEach(warning -> LOG.log(Level.WARNING, "{0}", warning));
            LOG.log(found ? Level.WARNING : Level.INFO, "using the configuration {0}", shown(file));
            if (loaded.config().plugins().security().isEmpty()) {
                LOG.log(Level.INFO, "no security policy is configured: every message passes");
            }
            return run(loaded.config());
        }
        List<Problem> problems = ((ConfigResult.Invalid) result).problems();
        return fail(StartupFailure.configuration(problems), terminal.err()::println);
    }

    /** As messages about it name the file, so that a strange name does nothing to a terminal. */
    private static Place shown(Path file) {
        return new Place(file.toString(), 0, 0);
    }

    private int run(GatewayConfig config) {
        Product.World world = product.world();
        Environment environment = new Environment(
                terminal.in(),
                terminal.frames(),
                world.clock(),
                world.ticker(),
                world.sessionIds().get());
        Start start = GatewayAssembly.start(config, product.plugins().factory(), environment);
        if (start instanceof Start.Started started) {
            Gateway gateway = started.gateway();
            world.host().onShutdown(gateway::stop);
            return gateway.run() ? ExitCode.OK : ExitCode.FAILURE;
        }
        // Whoever sends the log to a file alone wants nothing on standard error, whatever happens.
        boolean toStderr = config.logging().handlers().contains(GatewayConfig.Handler.STDERR);
        Consumer<String> tell = toStderr ? terminal.err()::println : line -> LOG.log(Level.ERROR, "{0}", line);
        return fail(((Start.Failed) start).failure(), tell);
    }

    private int fail(StartupFailure failure, Consumer<String> tell) {
        failure.lines().forEach(tell);
        terminal.err().flush();
        if (!terminal.interactive()) {
            failure.answerFirstRequest(
                    terminal.in(), terminal.frames(), product.world().ticker());
        }
        return ExitCode.STARTUP_FAILURE;
    }
}
