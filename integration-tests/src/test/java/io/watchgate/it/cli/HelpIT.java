package io.watchgate.it.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Launch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The help of every command is as it was approved. To approve a change, copy what the failure shows into the file that it
 * names, and have it reviewed: {@code watchgate config check --help >src/test/resources/help/config-check.txt}.
 */
class HelpIT {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "help of: {0}")
    @ValueSource(
            strings = {
                "watchgate",
                "run",
                "config",
                "config check",
                "config schema",
                "plugins",
                "plugins list",
                "scan",
                "explain",
                "demo",
                "train"
            })
    void saysWhatWasApproved(String command) throws Exception {
        Launch.Finished help = Launch.in(folder).with(arguments(command)).run();

        String file = "/help/" + command.replace(' ', '-') + ".txt";
        assertThat(help.outText()).as("src/test/resources" + file).isEqualTo(approved(file));
        assertThat(help.exit()).isZero();
        assertThat(help.err()).isEmpty();
    }

    private static String[] arguments(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.remove("watchgate");
        words.add("--help");
        return words.toArray(String[]::new);
    }

    private static String approved(String file) throws IOException {
        try (InputStream in = HelpIT.class.getResourceAsStream(file)) {
            return in == null
                    ? "(there is no such file yet)"
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        }
    }
}
