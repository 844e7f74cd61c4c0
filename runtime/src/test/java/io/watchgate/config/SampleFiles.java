package io.watchgate.config;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The configuration files under {@code src/test/resources/config}, each with what is expected of it beside it. */
final class SampleFiles {

    /** What the files may refer to. */
    static final Map<String, String> ENVIRONMENT = Map.of(
            "HOME", "/home/ann",
            "SERVER_TOKEN", "s3cr3t with blanks",
            "API_KEY", "k3y",
            "PORT", "8080",
            "LEVEL", "debug",
            "EMPTY", "");

    private SampleFiles() {}

    static ConfigResult load(Path file) {
        return new ConfigLoader(SamplePlugins.CATALOG, ENVIRONMENT).load(file);
    }

    static List<Path> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(SampleFiles.class.getResource("/config/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What should come of the file. */
    static String expectation(Path file) throws IOException {
        return Files.readString(Path.of(file.toString().replace(".yaml", ".txt")));
    }
}
