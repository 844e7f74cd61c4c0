package io.watchgate.it.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Answer;
import io.watchgate.it.dsl.Frames;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Launch;
import io.watchgate.it.dsl.Setup;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsIT {

    private static final String TO_FILE = "{handlers: [file], file_path: gateway.log, level: debug}";

    @TempDir
    Path folder;

    @Test
    void saysWhenItUsesTheConfigurationOfTheFolder() throws Exception {
        Files.move(Setup.in(folder).write(), folder.resolve("watchgate.yaml"));
        try (GatewayProcess gateway = Launch.in(folder).start().initialize()) {
            assertThat(gateway.err().soFar())
                    .anyMatch(line -> line.matches(".* WARN .*using the configuration .*watchgate\\.yaml"));
        }
    }

    @Test
    void doNotTouchStderrWhenTheyGoToAFile() throws Exception {
        Setup setup = Setup.in(folder).logging(TO_FILE).proxy("{timeouts: {request_timeout: 1}}");
        try (GatewayProcess gateway = setup.launch().with("--verbose").start().initialize()) {
            gateway.send("{broken");
            gateway.call(1, "silent");
            gateway.call(2, "exit.3");
            gateway.closeInput();

            assertThat(gateway.awaitExit()).isZero();
            gateway.err().awaitEnd();
            assertThat(gateway.err().soFar()).isEmpty();
            assertThat(gateway.out().soFar()).allMatch(line -> Answer.of(line).isFrame());
        }
        assertThat(folder.resolve("gateway.log")).isNotEmptyFile();
    }

    @Test
    void doNotTouchStderrWhenTheServerCannotBeStarted() throws Exception {
        Setup setup = Setup.in(folder).logging(TO_FILE).server("no-such-program");
        try (GatewayProcess gateway = setup.start()) {
            gateway.send(Frames.INITIALIZE);
            gateway.answer(0);

            assertThat(gateway.awaitExit()).isEqualTo(1);
            gateway.err().awaitEnd();
            assertThat(gateway.err().soFar()).isEmpty();
        }
        assertThat(folder.resolve("gateway.log")).content().contains("no-such-program");
    }
}
