package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.watchgate.config.GatewayConfig.Upstream;
import io.watchgate.spi.NoOptions;
import io.watchgate.spi.PluginKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigLoaderTest {

    @TempDir
    private Path folder;

    /** A relative name is shown as it was given, and paths still count from where the file lies. */
    @Test
    void showsTheFileAsItWasNamed() throws IOException {
        Path file = folder.resolve("watchgate.yaml");
        Files.writeString(file, "server: {command: x, cwd: sub}\nlogin: {}\n");
        Path relative = Path.of("").toAbsolutePath().relativize(file);
        assertThat(((ConfigResult.Invalid) SampleFiles.load(relative)).problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.toString()).startsWith(relative + ":2:1: login is not a known key"));
        Files.writeString(file, "server: {command: x, cwd: sub}\n");
        Path cwd = ((ConfigResult.Loaded) SampleFiles.load(relative))
                .config()
                .upstream()
                .cwd()
                .orElseThrow();
        assertThat(cwd).isAbsolute();
        assertThat(cwd.normalize()).isEqualTo(folder.resolve("sub"));
    }

    @Test
    void knowsNoHomeWithoutTheVariable() throws IOException {
        Path file = folder.resolve("watchgate.yaml");
        Files.writeString(file, "server: {command: x, cwd: ~/sub}\n");
        ConfigResult result = new ConfigLoader(SamplePlugins.CATALOG, Map.of()).load(file);
        assertThat(((ConfigResult.Invalid) result).problems()).hasSize(1);
    }

    @Test
    void startsAfreshWithEachFile() {
        Loading loading = Loading.in(folder);
        assertThat(loading.problems("server: {command: x}\nlogin: {}")).hasSize(1);
        assertThat(loading.valid("server: {command: x}").upstream().name()).isEqualTo("server");
    }

    @Test
    void remembersWhereAnEntryStands() {
        GatewayConfig config =
                Loading.in(folder).valid("server: {command: x}\nplugins:\n  security:\n    - policy: open_gate");
        assertThat(config.plugins().security().get(0).place())
                .isEqualTo(new Place(folder.resolve("watchgate.yaml").toString(), 4, 7));
    }

    @Test
    void namesNoProblemThereIsNot() {
        assertThatThrownBy(() -> new ConfigResult.Invalid(List.of())).hasMessageContaining("'problems'");
    }

    @Test
    void makesNoUpstreamWithoutAProgram() {
        assertThatThrownBy(() -> new Upstream("files", List.of(), Map.of(), Optional.empty()))
                .hasMessage("'command' must name a program in upstream 'files'");
    }

    @Test
    void makesNoEntryWithTheOptionsOfAnotherPlugin() {
        PluginType type = new PluginType("sample", PluginKind.SECURITY, Object.class, NoOptions.class, "sample");
        Place place = new Place("watchgate.yaml", 1, 1);
        assertThatThrownBy(() -> new PluginEntry(type, true, 50, place, place)).hasMessageContaining("'settings'");
    }
}
