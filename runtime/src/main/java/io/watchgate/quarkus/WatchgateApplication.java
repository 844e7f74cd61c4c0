package io.watchgate.quarkus;

import io.quarkus.runtime.QuarkusApplication;
import io.watchgate.cli.Commands;
import io.watchgate.cli.GatewayLauncher;
import io.watchgate.cli.Product;
import io.watchgate.cli.RunArguments;
import io.watchgate.cli.Terminal;
import io.watchgate.config.PluginCatalog;
import jakarta.inject.Inject;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The product as a command: hands the process's streams, environment and container to the commands. */
public class WatchgateApplication implements QuarkusApplication {

    /** The launcher's word on whether a person sits at standard input. */
    private static final String STDIN_PROPERTY = "watchgate.stdin";

    private final PluginCatalog catalog;
    private final ArcPlugins plugins;
    private final Clock clock;

    @Inject
    public WatchgateApplication(PluginCatalog catalog, ArcPlugins plugins, Clock clock) {
        this.catalog = catalog;
        this.plugins = plugins;
        this.clock = clock;
    }

    @Override
    public int run(String... args) {
        Terminal terminal = terminal();
        Product product = new Product(version(), new Product.Plugins(catalog, plugins), world());
        Optional<Integer> launched =
                RunArguments.parse(args).flatMap(run -> new GatewayLauncher(product, terminal).launch(run));
        int exit = launched.orElseGet(() -> Commands.execute(product, terminal, args));
        terminal.out().flush();
        terminal.err().flush();
        return exit;
    }

    private static Terminal terminal() {
        // The descriptors themselves: System.out is diverted, so that nothing stray can reach the protocol.
        OutputStream frames = new FileOutputStream(FileDescriptor.out);
        Charset charset = StandardCharsets.UTF_8;
        boolean colour = "tty".equals(System.getProperty("watchgate.stdout"));
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                frames,
                new PrintWriter(new OutputStreamWriter(frames, charset), true),
                new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), charset), true),
                "tty".equals(System.getProperty(STDIN_PROPERTY)),
                colour);
    }

    private Product.World world() {
        return new Product.World(
                System.getenv(),
                Path.of("").toAbsolutePath(),
                clock,
                System::nanoTime,
                () -> UUID.randomUUID().toString().substring(0, 13),
                new ProcessHost(),
                self());
    }

    private static List<String> self() {
        String command = System.getProperty("watchgate.self", "watchgate");
        return Arrays.asList(command.split("\n", -1));
    }

    private static String version() {
        return System.getProperty("watchgate.version", "unknown");
    }
}
