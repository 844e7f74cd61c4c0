package io.watchgate.it.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.launcher.Launch.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is kept from the gateway's JVM reaches the server all the same. */
@Timeout(30)
class ServerEnvironmentIT {

    @Test
    void hasTheVariablesOfJava(@TempDir Path temp) throws Exception {
        Path bin = Installation.PRODUCT.resolve("bin/watchgate");
        Installation.write(
                temp.resolve("server"),
                "echo \"$JAVA_TOOL_OPTIONS,${WATCHGATE_SERVER_JAVA_TOOL_OPTIONS-},$PATH\" >'%s/seen'\nexec '%s' demo-server\n"
                        .formatted(temp, bin));
        Installation.write(
                temp.resolve("watchgate.yaml"),
                "proxy: {upstream: {command: [/bin/sh, '%s/server']}}\nlogging: {handlers: [file], file_path: log}\n"
                        .formatted(temp));

        Outcome outcome = new Launch(
                        temp, bin, "--config", temp.resolve("watchgate.yaml").toString())
                .with("WATCHGATE_JAVA_HOME", System.getenv("WATCHGATE_JAVA_HOME"))
                .with("JAVA_TOOL_OPTIONS", "-Dfor=the.server")
                .with("PATH", "/usr/bin:/bin:.")
                .converse();

        assertThat(outcome.err()).isEmpty();
        assertThat(temp.resolve("seen")).hasContent("-Dfor=the.server,,/usr/bin:/bin:.\n");
    }
}
