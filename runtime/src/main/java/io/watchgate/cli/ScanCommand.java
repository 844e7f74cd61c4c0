package io.watchgate.cli;

import io.watchgate.config.GatewayConfig;
import io.watchgate.config.PluginEntry;
import io.watchgate.config.PluginType;
import io.watchgate.gateway.StartupFailure;
import io.watchgate.inspect.Unreadable;
import io.watchgate.inspect.scan.Effect;
import io.watchgate.inspect.scan.InputKind;
import io.watchgate.inspect.scan.Scan;
import io.watchgate.inspect.scan.ScanFormat;
import io.watchgate.inspect.scan.Tally;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code watchgate scan}: judges a file as the gateway would judge it on its way. */
@Command(
        name = "scan",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Judge a file, or standard input, with the security policies of a configuration.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing was found",
            "1:it could not be judged: the configuration or the file is at fault",
            "2:the command line was not understood",
            "3:something was found that would be recorded or redacted",
            "4:something was found that would be blocked"
        })
final class ScanCommand implements Callable<Integer> {

    private final Product product;
    private final Terminal terminal;

    @Mixin
    private final ConfigChoice config = new ConfigChoice();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Lines for people, or one JSON object for each finding. Default: text.")
    private ScanFormat format = ScanFormat.TEXT;

    @Option(
            names = "--as",
            paramLabel = "text|frames",
            description = "What the input is. Without it, each line that is a JSON-RPC message is judged as one,"
                    + " everything else as the text of a tool's result.")
    private InputKind kind = InputKind.AUTO;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "What to judge; standard input when not given.")
    private @Nullable Path file;

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    ScanCommand(Product product, Terminal terminal) {
        this.product = product;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return config.with(product, terminal, spec.commandLine(), this::scan);
    }

    private int scan(GatewayConfig loaded) {
        List<String> policies = loaded.plugins().security().stream()
                .map(PluginEntry::type)
                .map(PluginType::name)
                .toList();
        if (policies.isEmpty()) {
            terminal.err().println("watchgate: the configuration has no security policy, so nothing can be judged");
            return ExitCode.STARTUP_FAILURE;
        }
        Optional<Scan> scan = scanWith(loaded);
        if (scan.isEmpty()) {
            return ExitCode.STARTUP_FAILURE;
        }
        try (Scan judging = scan.get();
                InputStream in = file == null ? terminal.in() : Files.newInputStream(file)) {
            Tally tally = judging.judge(in, kind);
            format.summary(tally, policies).ifPresent(terminal.out()::println);
            return exitCode(tally);
        } catch (IOException e) {
            String name = file == null ? "standard input" : file.toString();
            terminal.err().println("watchgate: " + Unreadable.message(name, e));
            return ExitCode.STARTUP_FAILURE;
        }
    }

    private Optional<Scan> scanWith(GatewayConfig loaded) {
        Product.World world = product.world();
        try {
            return Optional.of(new Scan(
                    loaded,
                    product.plugins().factory(),
                    world.clock(),
                    world.ticker(),
                    remark -> terminal.out().println(format.line(remark))));
        } catch (RuntimeException e) {
            StartupFailure.plugin(e).lines().forEach(terminal.err()::println);
            return Optional.empty();
        }
    }

    private static int exitCode(Tally tally) {
        if (tally.count(Effect.BLOCKED) > 0) {
            return ExitCode.WOULD_BLOCK;
        }
        return tally.findings() > 0 ? ExitCode.FOUND : ExitCode.OK;
    }
}
