package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.spi.NoOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionTableTest {

    private static final OptionTable TABLE = OptionTable.of(SamplePlugins.CATALOG.types().stream()
            .<Class<? extends Record>>map(PluginType::config)
            .toList());

    @Test
    void holdsWhatTheAnnotationsSay() {
        assertThat(TABLE.of(SamplePlugins.CallTrace.class))
                .containsExactly(
                        new OptionText(
                                "how many characters of the parameters to show",
                                Optional.of("200"),
                                0,
                                Double.POSITIVE_INFINITY),
                        new OptionText(
                                "what to show", Optional.of("{}"), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        assertThat(TABLE.of(NoOptions.class)).isEmpty();
    }

    /** With a record left out, the launch would have to read annotations after all. */
    @Test
    void holdsAllRecordsThatAFileCanBeMadeOf() {
        assertThat(TABLE.texts())
                .containsKeys(
                        SamplePlugins.ToolManager.Tool.class.getName(),
                        SamplePlugins.Switch.class.getName(),
                        SamplePlugins.SecretsFilter.Entropy.class.getName(),
                        ConfigFile.class.getName(),
                        ConfigFile.Proxy.class.getName(),
                        ConfigFile.Server.class.getName(),
                        ConfigFile.Timing.class.getName(),
                        ConfigFile.Http.class.getName(),
                        ConfigFile.EntryKeys.class.getName(),
                        ConfigFile.Switches.class.getName(),
                        GatewayConfig.Logging.class.getName());
    }

    @Test
    void makesNoDifferenceToWhatIsRead() throws IOException {
        PluginCatalog prepared = new PluginCatalog(List.copyOf(SamplePlugins.CATALOG.types()), TABLE);
        for (Path file : SampleFiles.in("valid")) {
            ConfigResult result = new ConfigLoader(prepared, SampleFiles.ENVIRONMENT).load(file);
            assertThat(Rendering.of(result, file.getParent())).isEqualTo(SampleFiles.expectation(file));
        }
        assertThat(ConfigSchema.generate(prepared)).isEqualTo(ConfigSchema.generate(SamplePlugins.CATALOG));
    }

    /** The table is used where it has an answer: what it says differs here from the annotation. */
    @Test
    void goesBeforeTheAnnotations() {
        OptionText text = new OptionText("other", Optional.of("5"), 0, 9);
        OptionTable table = new OptionTable(Map.of(SamplePlugins.Switch.class.getName(), List.of(text)));
        assertThat(table.of(SamplePlugins.Switch.class)).containsExactly(text);
        assertThat(table.of(SamplePlugins.CallTrace.class)).isEqualTo(TABLE.of(SamplePlugins.CallTrace.class));
    }
}
