package io.watchgate.it.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Answer;
import io.watchgate.it.dsl.Frames;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Launch;
import io.watchgate.it.dsl.Launch.Finished;
import io.watchgate.it.dsl.Setup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explains decisions that a real session took and recorded. */
class ExplainIT {

    private static final String POLICIES =
            "[{policy: tool_allowlist, config: {tools: [read_file]}}, {policy: secrets_filter, config: {action: block}}]";

    @TempDir
    Path folder;

    @Test
    void saysWhyACallWasBlockedAndWhatWouldAllowIt() throws Exception {
        Setup setup = Setup.in(folder).security(POLICIES);
        String decision = decision(setup, Frames.call(1, "delete_file"));

        Finished explained = explain(setup, decision);

        assertThat(explained.exit()).isZero();
        assertThat(explained.out())
                .contains(
                        "Decision " + decision,
                        "  way         request 1 from the client to the server fake",
                        "  method      tools/call",
                        "  tool        delete_file",
                        "  outcome     rejected: a policy refused it, and it did not go on",
                        "  reason      unknown_tool",
                        "Finding 1: tool_allowlist.blocked (warn)",
                        "  message     Tool blocked: delete_file (not in allowlist)",
                        "      tools:",
                        "        - \"delete_file\"");
        assertThat(explained.err()).isEmpty();
    }

    @Test
    void givesASuppressionThatWorksOnceItHasAReason() throws Exception {
        String call = Frames.request(
                1, "tools/call", "{\"name\":\"read_file\",\"arguments\":{\"password\":\"kT9#vLq2xWz8\"}}");
        Setup setup = Setup.in(folder).security(POLICIES);
        List<String> lines = explain(setup, decision(setup, call)).out();
        int from = lines.indexOf("      suppressions:");

        assertThat(lines).contains("  place       /params/arguments/password");
        assertThat(from).as(String.join("\n", lines)).isPositive();
        String suppression = String.join("\n", lines.subList(from, lines.size()));

        Setup edited = Setup.in(folder).security(withSuppression(suppression));
        assertThat(check(edited).errText()).contains("'reason' must say why");

        edited.security(withSuppression(suppression.replace("\"\"", "\"a test\"")));
        try (GatewayProcess gateway = edited.start().initialize()) {
            gateway.send(call);
            assertThat(gateway.answer(1).text()).isEqualTo("read_file");
        }
    }

    @Test
    void saysWhereItLookedInVain() throws Exception {
        Setup setup = Setup.in(folder).security(POLICIES);
        decision(setup, Frames.call(1, "delete_file"));

        Finished explained = explain(setup, "no-such\u001b[31m-id");

        assertThat(explained.exit()).isEqualTo(1);
        assertThat(explained.out()).isEmpty();
        assertThat(explained.err().get(0))
                .isEqualTo("watchgate: there is no record of the decision no-such\\u001b[31m-id");
        assertThat(explained.err().get(1)).contains("audit.log: ").endsWith(" lines");
    }

    @Test
    void readsAFileThatIsNamedAndNoConfiguration() throws Exception {
        Setup setup = Setup.in(folder).security(POLICIES);
        String decision = decision(setup, Frames.call(1, "delete_file"));
        Path full = Files.move(setup.audit(), folder.resolve("moved.log.1"));
        Files.writeString(folder.resolve("moved.log"), "");

        Finished explained = Launch.in(folder)
                .with("explain", decision, "--audit", "moved.log")
                .run();

        assertThat(explained.out()).contains("Decision " + decision);
        assertThat(explained.outText()).contains(full.getFileName() + ", line ");
    }

    @Test
    void saysThatTheFormatForPeopleDoesNotDo() throws Exception {
        Setup setup = Setup.in(folder)
                .security(POLICIES)
                .auditing("[{policy: file_auditing, config: {file: audit.log, format: simple}}]");
        String decision = decision(setup, Frames.call(1, "delete_file"));

        Finished byConfiguration = explain(setup, decision);
        Finished byFile = Launch.in(folder)
                .with("explain", decision, "--audit", setup.audit().toString())
                .run();

        assertThat(byConfiguration.exit()).isEqualTo(1);
        assertThat(byConfiguration.errText()).contains("use 'format: jsonl'");
        assertThat(byFile.exit()).isEqualTo(1);
        assertThat(byFile.errText()).contains("lines is JSON", "use 'format: jsonl'");
    }

    /** The id under which a call is refused, as its answer names it. */
    private static String decision(Setup setup, String call) throws Exception {
        try (GatewayProcess gateway = setup.start().initialize()) {
            gateway.send(call);
            Answer refused = gateway.answer(1);
            assertThat(refused.json().has("error")).as(refused.line()).isTrue();
            return refused.json().at("/error/data/decision").asText();
        }
    }

    private Finished explain(Setup setup, String decision) throws Exception {
        return Launch.in(folder)
                .with("explain", decision, "--config", setup.write().toString())
                .run();
    }

    private Finished check(Setup setup) throws Exception {
        return Launch.in(folder)
                .with("config", "check", setup.write().toString())
                .run();
    }

    private static String withSuppression(String suppression) {
        String block = suppression.indent(6);
        return "\n    - policy: secrets_filter\n      config:\n        action: block\n" + block.indent(-4);
    }
}
