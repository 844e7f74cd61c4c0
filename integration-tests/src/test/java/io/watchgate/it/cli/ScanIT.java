package io.watchgate.it.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.watchgate.it.dsl.Answer;
import io.watchgate.it.dsl.Frames;
import io.watchgate.it.dsl.Launch;
import io.watchgate.it.dsl.Launch.Finished;
import io.watchgate.it.dsl.Setup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanIT {

    private static final String SECRET = "password = \"kT9#vLq2xWz8\"";

    @TempDir
    Path folder;

    @Test
    void aHarmlessTextIsNothingToTellOf() throws Exception {
        Finished scan = scan("[{policy: secrets_filter}]", input("A text.", "Nothing is in it."));

        assertThat(scan.exit()).isZero();
        assertThat(scan.out())
                .containsExactly("0 findings: 0 would be blocked, 0 redacted, 0 recorded; judged 0 messages and 2 lines"
                        + " of text by secrets_filter");
        assertThat(scan.err()).isEmpty();
    }

    @Test
    void aTextIsJudgedAsTheResultOfATool() throws Exception {
        Finished scan = scan("[{policy: secrets_filter}]", input("A text.", SECRET));

        assertThat(scan.exit()).isEqualTo(3);
        assertThat(scan.out().get(0))
                .startsWith("warn  line 2: secret.password (secrets_filter), would be redacted, confidence ");
        assertThat(scan.outText()).doesNotContain("kT9#vLq2xWz8");
    }

    @Test
    void recordsAreFindingsToo() throws Exception {
        Finished scan = scan("[{policy: secrets_filter, config: {action: audit_only}}]", input(SECRET));

        assertThat(scan.exit()).isEqualTo(3);
        assertThat(scan.out().get(0))
                .startsWith("info  line 1: secret.password")
                .contains("would be recorded");
    }

    @Test
    void aFrameIsJudgedAsAFrame() throws Exception {
        Path frame = input(Frames.call(1, "delete_file"));

        Finished scan = scan("[{policy: tool_allowlist, config: {tools: [read_file]}}]", frame);

        assertThat(scan.exit()).isEqualTo(4);
        assertThat(scan.out().get(0))
                .isEqualTo("warn  line 1: tool_allowlist.blocked (tool_allowlist), would be blocked: Tool blocked:"
                        + " delete_file (not in allowlist)");
    }

    @Test
    void manyFramesAreReadFromStandardInputAndToldOfInJson() throws Exception {
        Path frames = input(
                Frames.request(1, "tools/list", "{}"),
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"tools\":[{\"name\":\"read_file\"},{\"name\":\"rm\\u001b[2J\"}]}}",
                Frames.request(
                        2, "tools/call", "{\"name\":\"read_file\",\"arguments\":{\"password\":\"kT9#vLq2xWz8\"}}"));

        Finished scan = launch("[{policy: tool_allowlist, config: {tools: [read_file]}}, {policy: secrets_filter}]")
                .with("--format", "json")
                .stdin(frames)
                .run();

        assertThat(scan.exit()).isEqualTo(3);
        List<Answer> findings = scan.out().stream().map(Answer::of).toList();
        assertThat(findings)
                .extracting(
                        finding -> finding.json().path("line").asInt(),
                        finding -> finding.json().path("rule").asText(),
                        finding -> finding.json().path("effect").asText(),
                        finding -> finding.json().path("pointer").asText())
                .containsExactly(
                        tuple(2, "tool_allowlist.filtered", "redacted", ""),
                        tuple(3, "tool_allowlist.allowed", "noted", ""),
                        tuple(3, "secret.password", "redacted", "/params/arguments/password"));
        assertThat(scan.outText()).doesNotContain("\u001b");
    }

    @Test
    void whatTheReaderRefusesWouldBeBlocked() throws Exception {
        Path frames = input("{\"jsonrpc\":\"2.0\",\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}");

        Finished scan = launch("[{policy: secrets_filter}]")
                .with("--as", "frames", frames.toString())
                .run();

        assertThat(scan.exit()).isEqualTo(4);
        assertThat(scan.out().get(0))
                .startsWith("warn  line 1: reader.refused (reader), would be blocked: Invalid request");
    }

    @Test
    void startsAndWritesNothing() throws Exception {
        Setup setup = Setup.in(folder).security("[{policy: secrets_filter}]");

        Finished scan = Launch.in(folder)
                .with(
                        "scan",
                        "--config",
                        setup.write().toString(),
                        input(SECRET).toString())
                .run();

        assertThat(scan.exit()).isEqualTo(3);
        assertThat(setup.audit()).doesNotExist();
        assertThat(setup.journal().file()).doesNotExist();
    }

    @Test
    void withoutPoliciesThereIsNoVerdict() throws Exception {
        Finished scan = scan("[]", input(SECRET));

        assertThat(scan.exit()).isEqualTo(1);
        assertThat(scan.errText()).contains("has no security policy");
        assertThat(scan.out()).isEmpty();
    }

    @Test
    void aMistakeInTheConfigurationOrTheFileIsNoVerdict() throws Exception {
        assertThat(scan("[{policy: secrets_filtr}]", input(SECRET)).exit()).isEqualTo(1);

        Finished nowhere = scan("[{policy: secrets_filter}]", folder.resolve("nowhere.txt"));
        assertThat(nowhere.exit()).isEqualTo(1);
        assertThat(nowhere.errText()).endsWith("nowhere.txt: there is no such file");
    }

    @Test
    void asksForAConfigurationAsTheGatewayDoes() throws Exception {
        Finished scan = Launch.in(folder).with("scan").run();

        assertThat(scan.exit()).isEqualTo(2);
        assertThat(scan.errText())
                .startsWith("Which configuration? There is no --config FILE, and no watchgate.yaml here.")
                .contains("Usage: watchgate scan");
    }

    private Finished scan(String security, Path file) throws Exception {
        return launch(security).with(file.toString()).run();
    }

    private Launch launch(String security) throws IOException {
        Path config = Setup.in(folder).security(security).write();
        return Launch.in(folder).with("scan", "--config", config.toString());
    }

    private Path input(String... lines) throws IOException {
        return Files.write(folder.resolve("input.txt"), List.of(lines));
    }
}
