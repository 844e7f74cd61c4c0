package io.watchgate.cli;

import io.watchgate.config.PluginType;
import io.watchgate.spi.Option;
import java.io.PrintWriter;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import picocli.CommandLine.Command;

/** {@code watchgate plugins list}: the plugins of this build, each with its options. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "List the plugins of this build: name, kind, what they do, and their options.")
final class PluginsListCommand implements Runnable {

    private final Product product;
    private final Terminal terminal;

    PluginsListCommand(Product product, Terminal terminal) {
        this.product = product;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        product.plugins().catalog().types().forEach(this::print);
    }

    private void print(PluginType type) {
        PrintWriter out = terminal.out();
        out.println(type.name() + "  (" + type.kind().key() + ")  " + type.summary());
        for (RecordComponent component : type.config().getRecordComponents()) {
            Option option = component.getAnnotation(Option.class);
            if (option != null) {
                out.println("    " + snakeCase(component.getName()) + "  " + option.doc() + otherwise(option));
            }
        }
        out.println();
    }

    private static String otherwise(Option option) {
        return option.otherwise().equals(Option.REQUIRED) ? "; required" : "; otherwise " + option.otherwise();
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
