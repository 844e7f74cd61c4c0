package io.watchgate.it.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Answer;
import io.watchgate.it.dsl.Launch;
import io.watchgate.it.dsl.Launch.Finished;
import io.watchgate.it.dsl.Setup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandsIT {

    @TempDir
    Path folder;

    @Test
    void approvesAGoodConfigurationAndStartsNothing() throws Exception {
        Setup setup = Setup.in(folder);

        Finished check = Launch.in(folder)
                .with("config", "check", setup.write().toString())
                .run();

        assertThat(check.outText()).endsWith("gateway.yaml is valid.");
        assertThat(check.exit()).isZero();
        assertThat(setup.audit()).doesNotExist();
        assertThat(setup.journal().file()).doesNotExist();
    }

    @Test
    void namesEveryMistakeWithItsPlace() throws Exception {
        Path file = Files.write(folder.resolve("bad.yaml"), BadConfig.LINES);

        Finished check =
                Launch.in(folder).with("config", "check", file.toString()).run();

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).isEmpty();
        assertThat(check.err()).hasSize(BadConfig.PLACES.size());
        for (String place : BadConfig.PLACES) {
            assertThat(check.err()).anyMatch(line -> line.startsWith(file + place));
        }
    }

    @Test
    void saysWhichFileItCannotRead() throws Exception {
        Finished check =
                Launch.in(folder).with("config", "check", "nowhere.yaml").run();

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.errText()).contains("nowhere.yaml");
        assertThat(check.err()).noneMatch(line -> line.contains("Exception"));
    }

    @Test
    void checksTheFileOfThisFolderWhenNoneIsNamed() throws Exception {
        Files.move(Setup.in(folder).write(), folder.resolve("watchgate.yaml"));

        Finished check = Launch.in(folder).with("config", "check").run();

        assertThat(check.outText()).isEqualTo("watchgate.yaml is valid.");
    }

    @Test
    void printsASchemaThatIsJson() throws Exception {
        Finished schema = Launch.in(folder).with("config", "schema").run();

        assertThat(schema.exit()).isZero();
        assertThat(Answer.of(schema.outText()).json().path("$schema").asText()).contains("json-schema.org");
        assertThat(Answer.of(schema.outText()).json().at("/properties/server").isObject())
                .isTrue();
    }

    /** Mistakes of several kinds. */
    static final class BadConfig {

        static final List<String> LINES = List.of(
                "server: {command: [x], colour: red}",
                "proxy:",
                "  timeouts: {request_timeout: soon}",
                "plugins:",
                "  security:",
                "    - policy: tool_alowlist");
        static final List<String> PLACES = List.of(":1:24: ", ":3:31: ", ":6:15: ");

        private BadConfig() {}
    }
}
