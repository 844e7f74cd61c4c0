package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema and the reader know the same keys. Each section is tried at the reader, as an editor's user would. */
class SchemaDriftTest {

    private static final Map<?, ?> SCHEMA =
            (Map<?, ?>) Plain.of(NodeText.read(ConfigSchema.generate(SamplePlugins.CATALOG)));

    /** Where the schema describes a section, and a file in which HERE stands for that section. */
    private static final Map<String, String> SECTIONS = sections();

    @TempDir
    private Path folder;

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("", "HERE");
        sections.put("/properties/proxy", "proxy: HERE");
        sections.put("/properties/proxy/properties/timeouts", "proxy: {timeouts: HERE}");
        sections.put("/properties/proxy/properties/http", "proxy: {http: HERE}");
        sections.put("/properties/plugins", "plugins: HERE");
        sections.put("/properties/logging", "logging: HERE");
        sections.put("/$defs/server", "server: HERE");
        for (String kind : List.of("middleware", "security", "auditing")) {
            sections.put("/$defs/" + kind + "_entry", "plugins: {" + kind + ": [HERE]}");
        }
        for (PluginType type : SamplePlugins.CATALOG.types()) {
            sections.put("/$defs/options_of_" + type.name(), options(type.name(), "HERE"));
        }
        String options = "/$defs/options_of_";
        sections.put(options + "tool_manager/properties/tools/items", options("tool_manager", "{tools: [HERE]}"));
        sections.put(options + "call_trace/properties/trace_fields", options("call_trace", "{trace_fields: HERE}"));
        sections.put(
                options + "basic_pii_filter/properties/pii_types/additionalProperties",
                options("basic_pii_filter", "{pii_types: {x: HERE}}"));
        sections.put(
                options + "basic_secrets_filter/properties/secret_types/additionalProperties",
                options("basic_secrets_filter", "{secret_types: {x: HERE}}"));
        sections.put(
                options + "basic_secrets_filter/properties/entropy_detection",
                options("basic_secrets_filter", "{entropy_detection: HERE}"));
        return sections;
    }

    private static String options(String plugin, String config) {
        String kind = SamplePlugins.CATALOG.find(plugin).orElseThrow().kind().key();
        return "plugins: {" + kind + ": [{policy: " + plugin + ", config: " + config + "}]}";
    }

    @Test
    void noSectionOfTheSchemaIsLeftOutHere() {
        assertThat(strictSections(SCHEMA, "")).containsExactlyInAnyOrderElementsOf(SECTIONS.keySet());
    }

    @ParameterizedTest
    @MethodSource("pointers")
    void theReaderKnowsEveryKeyOfTheSchema(String pointer) {
        for (String key : keys(pointer)) {
            assertThat(unknown(pointer, "{" + key + ": [[]]}")).as(key).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pointers")
    void theSchemaKnowsEveryKeyOfTheReader(String pointer) {
        String advice = unknown(pointer, "{qqqqqqqqqqqqqqqq: 1}").get(0);
        Set<String> known = new TreeSet<>(Arrays.asList(
                advice.replaceFirst(".*(write one of |write )", "").split(", ")));
        assertThat(known).isEqualTo(keys(pointer));
    }

    static Stream<String> pointers() {
        return SECTIONS.keySet().stream();
    }

    private List<String> unknown(String pointer, String section) {
        return Loading.in(folder).problems(SECTIONS.get(pointer).replace("HERE", section)).stream()
                .filter(problem -> problem.contains("is not a known key"))
                .toList();
    }

    private static Set<String> keys(String pointer) {
        Object schema = SCHEMA;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            schema = ((Map<?, ?>) schema).get(step);
        }
        Set<String> keys = new TreeSet<>();
        ((Map<?, ?>) ((Map<?, ?>) schema).get("properties")).keySet().forEach(key -> keys.add((String) key));
        return keys;
    }

    private static Set<String> strictSections(Object schema, String pointer) {
        Set<String> found = new TreeSet<>();
        if (schema instanceof Map<?, ?> map) {
            if (Boolean.FALSE.equals(map.get("additionalProperties"))) {
                found.add(pointer);
            }
            new TreeMap<>(map).forEach((step, inner) -> found.addAll(strictSections(inner, pointer + "/" + step)));
        }
        return found;
    }
}
