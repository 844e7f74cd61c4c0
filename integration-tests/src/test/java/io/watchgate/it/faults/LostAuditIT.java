package io.watchgate.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Answer;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Servers;
import io.watchgate.it.dsl.Setup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit can no longer be written. */
class LostAuditIT {

    private static final String NOT_CRITICAL =
            "[{policy: file_auditing, critical: false, config: {file: audit.log, format: jsonl}}]";

    /** So many bytes of a file come to about a hundred records. */
    private static final String SMALL_DISK = "ulimit -f 64; exec \"$0\" \"$@\"";

    private static final int ENOUGH_CALLS = 400;

    @TempDir
    Path folder;

    @Test
    void stopsTheTrafficWhenTheFileIsRemovedUntilItIsPutBack() throws Exception {
        Setup setup = Setup.in(folder);
        try (GatewayProcess gateway = setup.start().initialize()) {
            Files.delete(setup.audit());

            Answer refused = gateway.call(1, "unseen");

            assertThat(refused.code()).isEqualTo(-32005);
            assertThat(refused.reason()).isEqualTo("audit_failure");
            assertThat(setup.audit()).doesNotExist();

            Files.createFile(setup.audit());
            assertThat(gateway.call(2, "echo").text()).isEqualTo("echo");
            assertThat(setup.journal().mentions("unseen")).isFalse();
        }
    }

    @Test
    void stopsTheTrafficWhenTheDiskIsFull() throws Exception {
        Setup setup = Setup.in(folder);
        try (GatewayProcess gateway = onSmallDisk(setup)) {
            Answer refused = callUntilRefused(gateway);

            assertThat(refused.code()).isEqualTo(-32005);
            assertThat(refused.reason()).isEqualTo("audit_failure");
            gateway.call(9001, "unseen");
            gateway.closeInput();
            assertThat(gateway.awaitExit()).isZero();
        }
        assertThat(setup.journal().mentions("unseen")).isFalse();
        assertThat(Files.readAllLines(setup.audit()))
                .allMatch(line -> Answer.of(line).json().isObject());
    }

    @Test
    void isOneWarningWhenItIsNotCriticalAndTheFileIsRemoved() throws Exception {
        Setup setup = Setup.in(folder).auditing(NOT_CRITICAL);
        try (GatewayProcess gateway = setup.start().initialize()) {
            Files.delete(setup.audit());

            for (int id = 1; id <= 10; id++) {
                assertThat(gateway.call(id, "echo").text()).isEqualTo("echo");
            }

            assertThat(warnings(gateway))
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .contains("file_auditing", "it was removed", "going on without its records"));
            gateway.closeInput();
            assertThat(gateway.awaitExit()).isZero();
        }
    }

    @Test
    void isOneWarningWhenItIsNotCriticalAndTheDiskIsFull() throws Exception {
        // The server's journal would fill the disk as well.
        String[] server = Servers.fake(Path.of("/dev/null"), folder).toArray(String[]::new);
        Setup setup = Setup.in(folder).auditing(NOT_CRITICAL).server(server);
        try (GatewayProcess gateway = onSmallDisk(setup)) {
            for (int id = 1; id <= ENOUGH_CALLS; id++) {
                assertThat(gateway.call(id, "echo").text()).isEqualTo("echo");
            }

            assertThat(warnings(gateway)).hasSize(1);
        }
    }

    private static GatewayProcess onSmallDisk(Setup setup) throws Exception {
        return setup.launch().through("sh", "-c", SMALL_DISK).start().initialize();
    }

    private static Answer callUntilRefused(GatewayProcess gateway) throws Exception {
        for (int id = 1; id <= ENOUGH_CALLS; id++) {
            Answer answer = gateway.call(id, "echo");
            if (answer.code() != 0) {
                return answer;
            }
        }
        throw new AssertionError("the disk was never full");
    }

    private static List<String> warnings(GatewayProcess gateway) {
        return gateway.err().soFar().stream()
                .filter(line -> line.contains(" WARN "))
                .toList();
    }
}
