package io.watchgate.it.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Launch;
import io.watchgate.it.dsl.Launch.Finished;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineIT {

    @TempDir
    Path folder;

    @Test
    void saysItsVersion() throws Exception {
        Finished version = Launch.in(folder).with("--version").run();

        assertThat(version.outText()).matches("watchgate \\d+\\.\\d+\\.\\d+(-\\S+)?");
        assertThat(version.exit()).isZero();
        assertThat(version.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--confg=x", "run --loud", "config chekc", "--config"})
    void refusesWhatItDoesNotKnow(String arguments) throws Exception {
        Finished refused = Launch.in(folder).with(arguments.split(" ", -1)).run();

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.errText()).containsAnyOf("Usage: watchgate", "Possible solutions", "Did you mean");
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void asksForAConfigurationWhereThereIsNone() throws Exception {
        Finished usage = Launch.in(folder).run();

        assertThat(usage.exit()).isEqualTo(2);
        assertThat(usage.errText())
                .startsWith("Which configuration? There is no --config FILE, and no watchgate.yaml here.")
                .contains("Usage: watchgate");
        assertThat(usage.out()).isEmpty();
    }

    @Test
    void listsThePluginsOfTheBuild() throws Exception {
        Finished plugins = Launch.in(folder).with("plugins", "list").run();

        assertThat(plugins.exit()).isZero();
        assertThat(plugins.outText()).contains("tool_allowlist  (security)", "file_auditing  (auditing)", "on_block");
        assertThat(plugins.err()).isEmpty();
    }
}
