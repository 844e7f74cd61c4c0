package io.watchgate.cli;

import io.watchgate.demo.DemoSession;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
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
        new DemoSession(product.world().self(), terminal.out(), terminal.colour())
                .play(Files.createTempDirectory("watchgate-demo"));
        return ExitCode.OK;
    }
}
