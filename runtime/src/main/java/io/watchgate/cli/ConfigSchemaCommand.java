package io.watchgate.cli;

import io.watchgate.config.ConfigSchema;
import picocli.CommandLine.Command;

/** {@code watchgate config schema}. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Print the JSON Schema of the configuration, with the options of all plugins in this build.")
final class ConfigSchemaCommand implements Runnable {

    private final Product product;
    private final Terminal terminal;

    ConfigSchemaCommand(Product product, Terminal terminal) {
        this.product = product;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        terminal.out().print(ConfigSchema.generate(product.plugins().catalog()));
        terminal.out().flush();
    }
}
