package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Loads a text as if it were the file {@code watchgate.yaml} in a folder. */
record Loading(Path folder, PluginCatalog catalog) {

    static Loading in(Path folder) {
        return new Loading(folder, SamplePlugins.CATALOG);
    }

    ConfigResult load(String yaml) {
        return load(yaml.getBytes(StandardCharsets.UTF_8));
    }

    ConfigResult load(byte[] bytes) {
        return new ConfigLoader(catalog, SampleFiles.ENVIRONMENT).read(folder.resolve("watchgate.yaml"), bytes);
    }

    GatewayConfig valid(String yaml) {
        ConfigResult result = load(yaml);
        assertThat(result).isInstanceOf(ConfigResult.Loaded.class);
        return ((ConfigResult.Loaded) result).config();
    }

    /** What is wrong, without the name of the file before it. */
    List<String> problems(String yaml) {
        return problems(yaml.getBytes(StandardCharsets.UTF_8));
    }

    List<String> problems(byte[] bytes) {
        ConfigResult result = load(bytes);
        assertThat(result).isInstanceOf(ConfigResult.Invalid.class);
        return texts(((ConfigResult.Invalid) result).problems());
    }

    List<String> warnings(String yaml) {
        ConfigResult result = load(yaml);
        assertThat(result).isInstanceOf(ConfigResult.Loaded.class);
        return texts(((ConfigResult.Loaded) result).warnings());
    }

    private List<String> texts(List<Problem> problems) {
        String file = folder.resolve("watchgate.yaml").toString();
        return problems.stream()
                .map(problem -> problem.toString().replace(file + ":", ""))
                .toList();
    }
}
