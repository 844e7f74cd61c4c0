package io.watchgate.cli;

import io.watchgate.config.GatewayConfig;
import io.watchgate.config.PluginCatalog;
import io.watchgate.config.PluginType;
import io.watchgate.spi.Option;
import io.watchgate.spi.PluginKind;
import io.watchgate.spi.SecurityPolicy;
import io.watchgate.spi.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A product in a world of texts and a folder. */
final class FakeProduct implements Product.Host {
    /** The options of the only plugin. */
    record Options(
            @Option(doc = "the tools to let through") List<String> tools,

            @Option(doc = "how often", otherwise = "3", min = 1)
            int times,

            @Option(doc = "what to call it", otherwise = "") String label,
            @Option(doc = "where to look") Optional<Path> folder) {}

    private static final PluginType SAMPLE = new PluginType(
            "sample", PluginKind.SECURITY, SecurityPolicy.class, Options.class, "Lets everything through");

    final Path directory;
    final ByteArrayOutputStream frames = new ByteArrayOutputStream();
    final List<Runnable> atShutdown = new ArrayList<>();
    final List<String> logs = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    String input = "";
    boolean interactive;
    Optional<IOException> logFailure = Optional.empty();
    Optional<RuntimeException> pluginFailure = Optional.empty();
    SecurityPolicy policy = (frame, context) -> Verdict.PASS;
    final List<PluginType> types = new ArrayList<>(List.of(SAMPLE));
    List<String> self = List.of("watchgate");

    FakeProduct(Path directory) {
        this.directory = directory;
    }

    Product product() {
        Product.World world = new Product.World(
                Map.of(),
                directory,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                System::nanoTime,
                () -> "session",
                this,
                self);
        return new Product("1.2.3", new Product.Plugins(new PluginCatalog(types), this::plugin), world);
    }

    Terminal terminal() {
        return new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                frames,
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                interactive,
                false);
    }

    int execute(String... args) {
        return Commands.execute(product(), terminal(), args);
    }

    Optional<Integer> launch(String... args) {
        return new GatewayLauncher(product(), terminal())
                .launch(RunArguments.parse(args).orElseThrow());
    }

    Path file(String name, String... lines) throws IOException {
        return Files.writeString(directory.resolve(name), String.join("\n", lines));
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    /** What a client sees. */
    String answer() {
        return frames.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void onShutdown(Runnable end) {
        atShutdown.add(end);
    }

    @Override
    public void configureLogs(GatewayConfig.Logging logging, boolean verbose) throws IOException {
        if (logFailure.isPresent()) {
            throw logFailure.get();
        }
        logs.add(logging.level() + (verbose ? " verbose" : ""));
    }

    private Object plugin(PluginType type, Record options) {
        if (pluginFailure.isPresent()) {
            throw pluginFailure.get();
        }
        return policy;
    }
}
