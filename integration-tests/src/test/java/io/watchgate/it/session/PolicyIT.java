package io.watchgate.it.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Answer;
import io.watchgate.it.dsl.Frames;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Setup;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One session under an allowlist. */
class PolicyIT {

    @TempDir
    static Path folder;

    private static Setup setup;
    private static GatewayProcess gateway;

    @BeforeAll
    static void start() throws Exception {
        setup = Setup.in(folder)
                .security("[{policy: tool_allowlist, config: {mode: allowlist, tools: [read_file, list_files]}}]");
        gateway = setup.start().initialize();
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.close();
    }

    @Test
    void callsAnAllowedTool() throws Exception {
        assertThat(gateway.call(1, "read_file").text()).isEqualTo("read_file");
    }

    @Test
    void keepsABlockedCallFromTheServer() throws Exception {
        Answer blocked = gateway.call(2, "execute_command");

        assertThat(blocked.code()).isEqualTo(-32602);
        assertThat(blocked.reason()).isEqualTo("unknown_tool");
        gateway.call(3, "read_file");
        assertThat(setup.journal().mentions("execute_command")).isFalse();
    }

    @Test
    void recordsABlockedCallUnderTheDecisionThatItsAnswerNames() throws Exception {
        Answer blocked = gateway.call(4, "delete_file");

        String decision = blocked.json().at("/error/data/decision").asText();
        assertThat(Files.readAllLines(setup.audit()))
                .filteredOn(record -> record.contains("\"decision\":\"" + decision + "\""))
                .singleElement()
                .satisfies(record -> assertThat(record).contains("\"subject\":\"delete_file\"", "\"rejected\""));
    }

    @Test
    void leavesBlockedToolsOutOfTheList() throws Exception {
        gateway.send(Frames.request(5, "tools/list", "{}"));

        assertThat(gateway.answer(5).json().at("/result/tools").findValuesAsText("name"))
                .containsExactly("read_file", "list_files");
    }
}
