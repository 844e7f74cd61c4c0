package io.watchgate.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a configuration file and finds all that is wrong in it at once. */
public final class ConfigLoader {

    private final PluginCatalog catalog;
    private final Map<String, String> environment;

    /** Variables of this environment are what <code>${env:NAME}</code> and, by HOME, {@code ~} stand for. */
    public ConfigLoader(PluginCatalog catalog, Map<String, String> environment) {
        this.catalog = catalog;
        this.environment = environment;
    }

    /** Reads the file; relative paths in it count from its folder. Nothing it names is touched, but files of references. */
    public ConfigResult load(Path file) {
        try {
            return read(file, new SourceFile(file).bytes());
        } catch (Unreadable e) {
            return new ConfigResult.Invalid(List.of(e.problem()));
        }
    }

    /** Reads these bytes as if they stood in the file. */
    ConfigResult read(Path file, byte[] bytes) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        Reading reading = new Reading(
                new Surroundings(folder, environment), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Optional<GatewayConfig> config = Optional.empty();
        try {
            String text = new SourceFile(file).text(bytes);
            config = read(new YamlReader(file.toString(), text, reading.problems()).read(), reading);
        } catch (Unreadable e) {
            reading.problems().add(e.problem());
        }
        return config.isPresent() && reading.problems().isEmpty()
                ? new ConfigResult.Loaded(config.get(), sorted(reading.warnings()))
                : new ConfigResult.Invalid(sorted(reading.problems()));
    }

    private Optional<GatewayConfig> read(Node root, Reading reading) {
        Spot top = new Spot(root, KeyPath.root(root.place()), reading);
        Optional<ConfigFile> file = new FileShape(catalog).whole().read(top);
        return file.isPresent() ? Assembly.of(top, file.get()) : Optional.empty();
    }

    /** In the order of the file; what an alias brings in twice is said once. */
    private static List<Problem> sorted(List<Problem> problems) {
        if (problems.isEmpty()) {
            return List.of();
        }
        List<Problem> sorted = new ArrayList<>(new LinkedHashSet<>(problems));
        sorted.sort(Comparator.comparingInt((Problem problem) -> problem.place().line())
                .thenComparingInt(problem -> problem.place().column()));
        return sorted;
    }
}
