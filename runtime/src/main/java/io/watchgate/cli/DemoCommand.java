package io.watchgate.cli;

import io.watchgate.demo.DemoSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code watchgate demo}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Show a guarded session: a real gateway between a small server and a scripted client.")
final class DemoCommand implements Callable<Integer> {

    private final Product product;
    private final Terminal terminal;

    DemoCommand(Product product, Terminal terminal) {
        this.product = product;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("watchgate-demo");
        try {
            new DemoSession(product.world().self(), terminal.out(), terminal.colour()).play(folder);
        } finally {
            delete(folder);
        }
        return ExitCode.OK;
    }

    /** All it holds was shown. */
    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
