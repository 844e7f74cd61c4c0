package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigSchemaTest {

    private static final String TEXT = ConfigSchema.generate(SamplePlugins.CATALOG);

    private static final MiniSchema SCHEMA = new MiniSchema((Map<?, ?>) Plain.of(NodeText.read(TEXT)));

    /** A change of the schema is a change for users and their editors: it is made here, too, and seen in review. */
    @Test
    void isTheOneThatWasReviewed() throws IOException {
        assertThat(TEXT).isEqualTo(Files.readString(SampleFiles.folder("valid").resolveSibling("schema.json")));
    }

    @ParameterizedTest
    @MethodSource("loaded")
    void acceptsWhatLoadsWithoutWarning(Path file) throws IOException {
        assertThat(accepts(Files.readString(file))).isTrue();
    }

    /** What an editor can see without knowing this machine. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "booleans",
                "command-list",
                "commands",
                "empty-values",
                "logging",
                "long-and-strange",
                "no-server",
                "numbers",
                "only-a-list",
                "only-text",
                "page-with-mistakes",
                "plugin-names",
                "plugin-options",
                "scopes",
                "secrets-in-env",
                "servers-none",
                "servers-several",
                "servers-twice",
                "texts",
                "transport-words",
                "transports",
                "unknown-keys",
                "wrong-kinds",
                "wrong-kinds-below"
            })
    void refusesWhatDoesNotLoad(String sample) throws IOException {
        assertThat(accepts(Files.readString(SampleFiles.folder("invalid").resolve(sample + ".yaml"))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{policy: tool_allowlist, config: {mode: block}}",
                "{policy: tool_allowlist, config: {tools: read_file}}",
                "{policy: tool_allowlist, config: {per_second: 1}}",
                "{handler: tool_allowlist, config: {tool: []}}",
                "{policy: file_auditing, config: {file: x}}",
                "{policy: rate_limit}",
                "{policy: rate_limit, config: {}}",
                "{policy: rate_limit, config: {per_second: 0}}",
                "{policy: open_gate, config: {x: 1}}",
                "{policy: open_gate, priority: 101}",
                "{policy: open_gate, config: {priority: -1}}",
                "{policy: open_gate, handler: open_gate}",
                "{enabled: true}",
                "open_gate"
            })
    void refusesWrongEntries(String entry) {
        assertThat(accepts("server: {command: x}\nplugins: {security: [" + entry + "]}"))
                .isFalse();
        assertThat(accepts("server: {command: x}\nplugins: {security: {_global: [" + entry + "]}}"))
                .isFalse();
        assertThat(accepts("server: {command: x}\nplugins: {security: {_notes: [" + entry + "]}}"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{policy: rate_limit, config: {per_second: 1}}",
                "{policy: rate_limit, enabled: false}",
                "{policy: rate_limit, config: {enabled: false}}",
                "{policy: rate_limit, config: {per_second: '${env:RATE}', priority: 5, critical: false}}",
                "{handler: open_gate, after: rate_limit, requires: [rate_limit]}",
                "{policy: tool_allowlist, config: {mode: ALLOW_ALL}}"
            })
    void acceptsGoodEntries(String entry) {
        assertThat(accepts("server: {command: x}\nplugins: {security: [" + entry + "]}"))
                .isTrue();
    }

    @Test
    void saysWhatEveryKeyIsFor() {
        assertThat(undescribedIn(Plain.of(NodeText.read(TEXT)), "")).isEmpty();
    }

    @Test
    void isJsonForEveryReader() {
        assertThat(TEXT)
                .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n")
                .endsWith("}\n");
        assertThat(TEXT).doesNotContain("Infinity", "NaN", ".0,", ".0\n").contains("\"default\": 5\n");
    }

    /** The properties without a description. */
    private static List<String> undescribedIn(Object schema, String path) {
        List<String> found = new ArrayList<>();
        if (schema instanceof Map<?, ?> map) {
            boolean strict = Boolean.FALSE.equals(map.get("additionalProperties"));
            if (strict && map.get("properties") instanceof Map<?, ?> properties) {
                properties.forEach((name, value) -> {
                    if (!((Map<?, ?>) value).containsKey("description")) {
                        found.add(path + "/" + name);
                    }
                });
            }
            map.forEach((name, value) -> found.addAll(undescribedIn(value, path + "/" + name)));
        }
        return found;
    }

    static List<Path> loaded() throws IOException {
        return SampleFiles.in("valid").stream()
                .filter(file -> ((ConfigResult.Loaded) SampleFiles.load(file))
                        .warnings().stream().noneMatch(warning -> warning.path().startsWith("plugins")))
                .toList();
    }

    private static boolean accepts(String yaml) {
        List<Problem> problems = new ArrayList<>();
        try {
            Node node = new YamlReader("sample.yaml", yaml, problems).read();
            return problems.isEmpty() && SCHEMA.accepts(Plain.of(node));
        } catch (Unreadable e) {
            return false;
        }
    }
}
