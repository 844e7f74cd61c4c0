package io.watchgate.cli;

import io.watchgate.config.OptionDescription;
import io.watchgate.config.PluginCatalog;
import io.watchgate.config.PluginType;
import java.io.PrintWriter;
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
        PluginCatalog catalog = product.plugins().catalog();
        PrintWriter out = terminal.out();
        for (PluginType type : catalog.types()) {
            out.println(type.name() + "  (" + type.list() + ")  " + type.summary());
            for (OptionDescription option : catalog.describe(type)) {
                out.println("    " + option.name() + "  " + option.doc());
                out.println("        " + option.type() + "; " + otherwise(option));
            }
            out.println();
        }
    }

    private static String otherwise(OptionDescription option) {
        if (option.required()) {
            return "required";
        }
        return option.otherwise()
                .map(value -> "otherwise " + (value.isEmpty() ? "''" : value))
                .orElse("may be left out");
    }
}
