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
        Optional<Path> file = arguments.config().or(this::defaultConfig);
        return file.map(
                path -> launch(path, arguments.verbose(), arguments.config().isEmpty()));
    }

    private Optional<Path> defaultConfig() {
        Path file = product.world().directory().resolve(DEFAULT_CONFIG);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    private int launch(Path file, boolean verbose, boolean found) {
        ConfigResult result = product.configLoader().load(file);
        if (result instanceof ConfigResult.Loaded loaded) {
            // as messages about it name the file: nothing in its name can act on a terminal
            Place place = new Place(file.toString(), 0, 0);
            try {
                product.world().host().configureLogs(loaded.config().logging(), verbose);
            } catch (IOException e) {
                return fail(StartupFailure.configuration(List.of(unwritableLog(place, e))));
            }
            loaded.warnings().forEach(warning -> LOG.log(Level.WARNING, "{0}", warning));
            LOG.log(found ? Level.WARNING : Level.INFO, "using the configuration {0}", place);
            return run(loaded.config());
        }
        List<Problem> problems = ((ConfigResult.Invalid) result).problems();
        return fail(StartupFailure.configuration(problems));
    }

    private static Problem unwritableLog(Place place, IOException why) {
        return new Problem(
                place,
                "logging.file_path",
                "cannot be written (" + why.getClass().getSimpleName() + ")",
                "name a file that the user who runs the gateway may write");
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
            gateway.run();
            return ExitCode.OK;
        }
        return fail(((Start.Failed) start).failure());
    }

    private int fail(StartupFailure failure) {
        failure.lines().forEach(terminal.err()::println);
        terminal.err().flush();
        if (!terminal.interactive()) {
            failure.answerFirstRequest(
                    terminal.in(), terminal.frames(), product.world().ticker());
        }
        return ExitCode.STARTUP_FAILURE;
    }
}
