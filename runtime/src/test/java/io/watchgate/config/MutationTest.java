package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.config.Mutations.Mutation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks the valid samples one key at a time: nothing that is written may be read over in silence. */
class MutationTest {

    /** Names that the user chooses, and what no server looks at: another word there is as good. */
    private static final Pattern FREE = Pattern.compile(".*\\.(env|pii_types|factors|_defaults)\\..*|.*\\._defaults");

    /** What may be left out without a trace: it says what holds anyway, or is a note for other tools. */
    private static final Set<String> IDLE = Set.of(
            "transport: stdio",
            "enabled: true",
            "critical: true",
            "priority: 50",
            "after: []",
            "middleware: []",
            "connection_timeout: 30",
            "request_timeout: 60",
            "timeouts: {\"connection_timeout\": 30, \"request_timeout\": 60}",
            "url: null",
            "server_identity: null",
            "server_identity: one",
            "server_identity: secure-filesystem-server",
            "restart_on_failure: false",
            "max_restart_attempts: 0",
            "max_restart_attempts: 3",
            "mode: \"allowlist\"",
            "format: \"simple\"",
            "action: redact",
            "level: INFO",
            "max_file_size_mb: 10",
            "backup_count: 5",
            // not in use yet, which is said once for the whole section
            "host: 0.0.0.0",
            "port: 9000",
            // of entries that are switched off, or that others replace
            "auditing: [{\"policy\": file_auditing, \"enabled\": false}]",
            "config: {\"action\": block}",
            "action: block");

    @ParameterizedTest
    @MethodSource("samples")
    void aMisspeltKeyIsReported(Path sample) throws IOException {
        for (Mutation mutation : Mutations.of(NodeText.read(sample))) {
            if (!FREE.matcher(mutation.path()).matches()) {
                assertThat(messages(load(sample, mutation.misspelt())))
                        .as(mutation.path())
                        .anyMatch(message -> message.contains(mutation.name() + "x"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aMissingKeyMakesADifference(Path sample) throws IOException {
        String before = rendered(load(sample, NodeText.read(sample)));
        Set<String> idle = new TreeSet<>();
        for (Mutation mutation : Mutations.of(NodeText.read(sample))) {
            if (rendered(load(sample, mutation.dropped())).equals(before)
                    && !FREE.matcher(mutation.path()).matches()) {
                idle.add(mutation.name() + ": " + mutation.value());
            }
        }
        idle.removeAll(IDLE);
        assertThat(idle).isEmpty();
    }

    static List<Path> samples() throws IOException {
        return SampleFiles.in("valid");
    }

    private static ConfigResult load(Path sample, Node changed) {
        return Loading.in(sample.getParent()).load(NodeText.write(changed));
    }

    private static String rendered(ConfigResult result) {
        return Rendering.of(result, Path.of("/")).replaceAll("watchgate.yaml:[0-9:]+", "");
    }

    private static List<String> messages(ConfigResult result) {
        List<Problem> problems = result instanceof ConfigResult.Loaded loaded
                ? loaded.warnings()
                : ((ConfigResult.Invalid) result).problems();
        return problems.stream().map(Problem::toString).toList();
    }
}
