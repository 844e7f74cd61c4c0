package io.watchgate.it.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Answer;
import io.watchgate.it.dsl.Frames;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Setup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditIT {

    private static final int CALLS = 60;
    private static final String SIMPLE_LINE =
            "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,\\d{3} (INFO|WARN) \\[watchgate\\.(proxy|policy)] .+";

    @TempDir
    Path folder;

    @Test
    void hasTheRecordOfACallBeforeTheServerSeesTheCall() throws Exception {
        Setup setup = Setup.in(folder);
        try (GatewayProcess gateway = setup.start().initialize()) {
            talk(gateway);
        }

        assertThat(setup.journal().entries())
                .filteredOn(entry -> entry.contains("audited."))
                .hasSize(CALLS)
                .allMatch(entry -> entry.startsWith("recorded "));
        assertThat(Files.readAllLines(setup.audit())).allSatisfy(line -> {
            Answer record = Answer.of(line);
            assertThat(record.json().isObject()).as(line).isTrue();
            assertThat(record.json().path("outcome").asText()).isEqualTo("passed");
        });
    }

    @Test
    void hasTheSameInLinesForPeople() throws Exception {
        Setup setup = Setup.in(folder)
                .auditing("[{policy: file_auditing, config: {file: audit.log, format: simple}}]")
                .security("[{policy: tool_allowlist, config: {mode: blocklist, tools: [system_exec]}}]");
        try (GatewayProcess gateway = setup.start().initialize()) {
            gateway.call(1, "system_exec");
            gateway.call(2, "echo");
        }

        assertThat(Files.readAllLines(setup.audit()))
                .allMatch(line -> line.matches(SIMPLE_LINE))
                .anyMatch(line -> line.endsWith("INFO [watchgate.proxy] MCP Request: initialize from client"))
                .anyMatch(line -> line.contains("WARN [watchgate.policy] Tool blocked: system_exec"))
                .anyMatch(
                        line -> line.contains("MCP Rejected: tools/call from client, reason=unknown_tool, decision="));
    }

    @Test
    void isMadeForItsOwnerAlone() throws Exception {
        Setup setup = Setup.in(folder);
        try (GatewayProcess gateway = setup.start().initialize()) {
            assertThat(gateway.isAlive()).isTrue();
        }

        assertThat(Files.getPosixFilePermissions(setup.audit()))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    private static void talk(GatewayProcess gateway) throws Exception {
        for (int i = 1; i <= CALLS; i++) {
            gateway.send(Frames.call(i, "audited." + i + "."));
        }
        for (int i = 1; i <= CALLS; i++) {
            gateway.answer(i);
        }
    }
}
