package io.watchgate.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.config.ConfigLoader;
import io.watchgate.config.ConfigResult;
import io.watchgate.config.GatewayConfig;
import io.watchgate.config.PluginCatalog;
import io.watchgate.config.PluginEntry;
import io.watchgate.config.PluginType;
import io.watchgate.gateway.PluginFactory;
import io.watchgate.spi.PluginKind;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ForeignPluginsTest {
    @RegisterExtension
    static final QuarkusUnitTest APP =
            new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClasses(Foreign.classes()));

    @Inject
    PluginCatalog catalog;

    @Inject
    PluginFactory factory;

    @Inject
    Clock clock;

    @Test
    void areFoundBesideTheBuiltInOnes() {
        assertThat(catalog.types())
                .extracting(PluginType::name, PluginType::kind, PluginType::implementation, PluginType::summary)
                .contains(
                        tuple("free_day", PluginKind.SECURITY, Foreign.FreeDay.class, "Keeps a day of the week free"),
                        tuple("nothing", PluginKind.MIDDLEWARE, Foreign.Nothing.class, "Changes nothing"),
                        tuple("tally", PluginKind.AUDITING, Foreign.Tally.class, "Counts"));
        assertThat(catalog.types()).extracting(PluginType::name).contains("tool_allowlist", "file_auditing");
    }

    @Test
    void eachEntryIsAnInstanceWithItsOwnOptions() throws IOException {
        GatewayConfig.Plugins plugins = plugins("""
                server: { command: cat }
                plugins:
                  security:
                    - { policy: free_day, config: { day: monday, hours: {} } }
                    - { policy: free_day, config: { hours: { lunch: { from: 12 } } } }
                  middleware:
                    - policy: nothing
                  auditing:
                    - { handler: tally, config: { number: 7 } }
                """);

        Foreign.FreeDay monday = (Foreign.FreeDay) made(plugins.security().get(0));
        Foreign.FreeDay sunday = (Foreign.FreeDay) made(plugins.security().get(1));

        assertThat(monday.config).isEqualTo(new Foreign.FreeDay.Config(DayOfWeek.MONDAY, Map.of()));
        assertThat(sunday.config)
                .isEqualTo(new Foreign.FreeDay.Config(
                        DayOfWeek.SUNDAY, Map.of("lunch", new Foreign.FreeDay.Hours(12, 23))));
        assertThat(made(plugins.middleware().get(0))).isInstanceOf(Foreign.Nothing.class);
        assertThat(((Foreign.Tally) made(plugins.auditing().get(0))).begin.number())
                .isEqualTo(7);
    }

    @Test
    void theirConstructorsGetBeans() throws IOException {
        List<PluginEntry> security = plugins("""
                        server: { command: cat }
                        plugins: { security: [ { policy: free_day, config: { hours: {} } } ] }
                        """).security();

        assertThat(((Foreign.FreeDay) made(security.get(0))).clock).isSameAs(clock);
    }

    @Test
    void whatKeepsOneFromStartingIsSaidInItsOwnWords() throws IOException {
        PluginEntry unlucky = plugins("""
                        server: { command: cat }
                        plugins: { security: [ { policy: unlucky } ] }
                        """).security().get(0);

        assertThatThrownBy(() -> made(unlucky)).hasMessage("no dice");
    }

    private Object made(PluginEntry entry) {
        return factory.create(entry.type(), entry.settings());
    }

    private GatewayConfig.Plugins plugins(String yaml) throws IOException {
        Path file = Files.createTempFile("watchgate", ".yaml");
        try {
            ConfigResult result = new ConfigLoader(catalog, Map.of()).load(Files.writeString(file, yaml));
            assertThat(result).isInstanceOf(ConfigResult.Loaded.class);
            return ((ConfigResult.Loaded) result).config().plugins();
        } finally {
            Files.delete(file);
        }
    }
}
