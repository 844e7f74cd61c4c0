package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.spi.Option;
import io.watchgate.spi.PluginKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionDescriptionTest {
    enum Mode {
        ALLOW,
        AUDIT_ONLY
    }

    record Options(
            @Option(doc = "what to do", otherwise = "allow") Mode mode,
            @Option(doc = "who it is about") List<String> toolNames,
            @Option(doc = "where to write") Optional<Path> file,

            @Option(doc = "how long", otherwise = "2.5", max = 60)
            Duration patience,

            @Option(doc = "how many of each", otherwise = "{}", min = 1)
            Map<String, Integer> limits,

            @Option(doc = "whether to look closely", otherwise = "false")
            boolean closely,

            @Option(doc = "how close", otherwise = "{}") Lens lens) {
        record Lens(
                @Option(doc = "a", otherwise = "1") double zoomFactor,
                @Option(doc = "b", otherwise = "x") String tint) {}
    }

    private static final PluginType TYPE =
            new PluginType("sample", PluginKind.SECURITY, Object.class, Options.class, "A sample");

    @Test
    void saysWhatAPersonNeedsToKnow() {
        assertThat(new PluginCatalog(List.of(TYPE)).describe(TYPE))
                .containsExactly(
                        optional("mode", "one of allow, audit_only", "what to do", "allow"),
                        new OptionDescription(
                                "tool_names", "a list, each item text", "who it is about", Optional.empty(), true),
                        new OptionDescription("file", "a path", "where to write", Optional.empty(), false),
                        optional("patience", "a number of seconds from 0 to 60", "how long", "2.5"),
                        optional("limits", "a map, each value a whole number of at least 1", "how many of each", "{}"),
                        optional("closely", "true or false", "whether to look closely", "false"),
                        optional("lens", "a map with zoom_factor, tint", "how close", "{}"));
    }

    @Test
    void comesFromTheTableWhereItIsThere() {
        OptionTable table = OptionTable.of(List.of(Options.class));

        assertThat(new PluginCatalog(List.of(TYPE), table).describe(TYPE))
                .isEqualTo(new PluginCatalog(List.of(TYPE)).describe(TYPE));
    }

    @Test
    void theListInTheConfigurationIsThatOfTheKind() {
        assertThat(TYPE.list()).isEqualTo("security");
    }

    private static OptionDescription optional(String name, String type, String doc, String otherwise) {
        return new OptionDescription(name, type, doc, Optional.of(otherwise), false);
    }
}
