package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.audit.file.FileAuditing;
import io.watchgate.config.ConfigResult.Loaded;
import io.watchgate.security.allowlist.ToolAllowlist;
import io.watchgate.spi.Plugin;
import io.watchgate.spi.PluginKind;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two configurations at the root of the repository, which users copy. */
class SampleConfigurationsTest {

    private static final List<PluginType> BUILT_IN =
            List.of(type(PluginKind.SECURITY, ToolAllowlist.class), type(PluginKind.AUDITING, FileAuditing.class));

    /** Other names for the same, and what is not carried yet: docs/configuration.md has them. */
    private static final Set<String> LEFT_OUT = Set.of(
            "ConfigFile.server",
            "Proxy.upstreams",
            "Proxy.http",
            "Server.transport",
            "Server.url",
            "Server.restart_on_failure",
            "Server.max_restart_attempts",
            "Server.server_identity",
            "EntryKeys.handler",
            "Logging.format",
            "Logging.date_format");

    @Test
    void bothLoadWithoutAWarning() {
        assertThat(load("watchgate.example.yaml").warnings()).isEmpty();
        assertThat(load("watchgate.minimal.yaml").warnings()).isEmpty();
    }

    @Test
    void theMinimalOneGuardsNothingYet() {
        GatewayConfig minimal = load("watchgate.minimal.yaml").config();

        assertThat(minimal.upstream().command()).containsExactly("python", "-m", "your_mcp_server");
        assertThat(minimal.plugins()).isEqualTo(new GatewayConfig.Plugins(List.of(), List.of(), List.of()));
    }

    @Test
    void theExampleShowsTheDefaults() {
        GatewayConfig example = load("watchgate.example.yaml").config();
        GatewayConfig defaults = load("watchgate.minimal.yaml").config();

        assertThat(example.upstream()).isEqualTo(defaults.upstream());
        assertThat(example.timeouts()).isEqualTo(defaults.timeouts());
        assertThat(example.limits()).isEqualTo(defaults.limits());
        assertThat(example.logging()).isEqualTo(defaults.logging());
        assertThat(Stream.of(example.plugins().security(), example.plugins().auditing())
                        .flatMap(List::stream))
                .allSatisfy(entry -> assertThat(entry.critical()).isTrue())
                .allSatisfy(entry -> assertThat(entry.priority()).isEqualTo(50));
    }

    @Test
    void theExampleShowsEveryOption() throws IOException {
        String example = Files.readString(atTheRoot("watchgate.example.yaml"));
        Stream<Class<?>> sections = Stream.of(
                ConfigFile.class,
                ConfigFile.Proxy.class,
                ConfigFile.Server.class,
                ConfigFile.Timing.class,
                ConfigFile.EntryKeys.class,
                GatewayConfig.Logging.class,
                ToolAllowlist.Config.class,
                FileAuditing.Config.class);

        assertThat(sections.flatMap(SampleConfigurationsTest::keys).filter(key -> !LEFT_OUT.contains(key)))
                .map(key -> key.substring(key.indexOf('.') + 1))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(example).containsPattern("(?m)^[ #-]*" + key + ":"));
    }

    private static Stream<String> keys(Class<?> section) {
        return Arrays.stream(section.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .map(key -> section.getSimpleName() + '.' + key);
    }

    private static Loaded load(String name) {
        ConfigResult result = new ConfigLoader(new PluginCatalog(BUILT_IN), Map.of()).load(atTheRoot(name));
        assertThat(result).isInstanceOf(Loaded.class);
        return (Loaded) result;
    }

    /** Tests run in the folder of their module, editors in that of the whole. */
    private static Path atTheRoot(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(name))) {
            folder = Objects.requireNonNull(
                    folder.getParent(), "no " + name + " above " + Path.of("").toAbsolutePath());
        }
        return folder.resolve(name);
    }

    private static PluginType type(PluginKind kind, Class<?> implementation) {
        Plugin plugin = implementation.getAnnotation(Plugin.class);
        return new PluginType(plugin.name(), kind, implementation, plugin.config(), plugin.summary());
    }
}
