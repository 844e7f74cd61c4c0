package io.watchgate.config;

import java.nio.file.Path;
import java.util.List;

/** Writes what came of a file as text, in which the folder of the file is {@code <folder>}. */
final class Rendering {

    private final StringBuilder out = new StringBuilder();

    private Rendering() {}

    static String of(ConfigResult result, Path folder) {
        Rendering rendering = new Rendering();
        if (result instanceof ConfigResult.Loaded loaded) {
            rendering.config(loaded.config());
            loaded.warnings().forEach(warning -> rendering.line("warning: " + warning));
        } else if (result instanceof ConfigResult.Invalid invalid) {
            invalid.problems().forEach(problem -> rendering.line(problem.toString()));
        }
        return rendering
                .out
                .toString()
                .replace(folder + "/", "<folder>/")
                .replace("<folder>/$", "<folder>")
                .replaceAll("(?m)^((?:warning: )?)<folder>/", "$1");
    }

    private void config(GatewayConfig config) {
        GatewayConfig.Upstream upstream = config.upstream();
        line("server '" + upstream.name() + "': " + upstream.command());
        upstream.env().forEach((name, value) -> line("  " + name + "=" + value));
        upstream.cwd().ifPresent(cwd -> line("  in " + cwd));
        line(config.timeouts().toString());
        line(config.limits().toString());
        line(config.logging().toString());
        plugins("middleware", config.plugins().middleware());
        plugins("security", config.plugins().security());
        plugins("auditing", config.plugins().auditing());
    }

    private void plugins(String kind, List<PluginEntry> entries) {
        for (PluginEntry entry : entries) {
            line(kind + ": " + entry.type().name() + " " + entry.priority()
                    + (entry.critical() ? " critical " : " optional ") + entry.settings());
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
