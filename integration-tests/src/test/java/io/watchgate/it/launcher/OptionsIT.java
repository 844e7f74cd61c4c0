package io.watchgate.it.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.launcher.Launch.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the JVM is told, and what it is not told. */
@Timeout(30)
class OptionsIT {

    @TempDir
    private Path temp;

    private Installation installation;
    private FakeJdk jdk;

    @BeforeEach
    void install() {
        installation = Installation.ofLauncher(temp.resolve("an installation"));
        jdk = FakeJdk.of(temp.resolve("jdk"), "21.0.1");
    }

    @Test
    void passesTheArgumentsOnAsTheyAre() throws Exception {
        Outcome outcome = launch("--config", "a b*", "", "-D\"'$HOME").run();

        assertThat(outcome.out())
                .containsSubsequence("-jar", installation.jar().toString(), "--config", "a b*", "", "-D\"'$HOME");
    }

    @Test
    void tellsTheProductWhereItStandsAndWhoListens() throws Exception {
        Outcome outcome = launch("--version").run();

        assertThat(outcome.out())
                .contains(
                        "-Dwatchgate.home=" + installation.home(),
                        "-Dwatchgate.version=0.0.1",
                        "-Dwatchgate.self=" + installation.bin(),
                        "-Dwatchgate.stdin=pipe",
                        "-Dwatchgate.stdout=pipe");
    }

    @Test
    void knowsItsPlaceWhenCalledThroughLinks() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("first"), installation.bin());
        Path second = Files.createSymbolicLink(temp.resolve("second"), link.getFileName());
        Path folder = Files.createSymbolicLink(temp.resolve("folder"), installation.home());

        for (Path called : List.of(second, folder.resolve("bin/watchgate"))) {
            Outcome outcome = new Launch(temp, called, "--version")
                    .with("WATCHGATE_JAVA_HOME", jdk.home())
                    .run();

            assertThat(outcome.out()).contains("-Dwatchgate.home=" + installation.home());
        }
    }

    @Test
    void keepsTheVariablesOfJavaForTheServer() throws Exception {
        Outcome outcome = launch("--config", "x")
                .with("JAVA_TOOL_OPTIONS", "-Da=b c 'd'")
                .with("JDK_JAVA_OPTIONS", "-Xmx1m")
                .with("_JAVA_OPTIONS", "-Xint")
                .with("_JAVA_LAUNCHER_DEBUG", "1")
                .with("WATCHGATE_SERVER_JDK_AOT_VM_OPTIONS", "not from the launcher")
                .with("PATH", "/usr/bin:/bin:.")
                .run();

        List<String> variables = outcome.out();
        assertThat(variables).noneMatch(line -> line.matches("export (_?JAVA_|JDK_).*"));
        assertThat(variables)
                .contains(
                        "export WATCHGATE_SERVER_JDK_JAVA_OPTIONS='-Xmx1m'",
                        "export WATCHGATE_SERVER__JAVA_OPTIONS='-Xint'",
                        "export WATCHGATE_SERVER__JAVA_LAUNCHER_DEBUG='1'",
                        "export PATH='/usr/bin:/bin:.'")
                .anyMatch(line ->
                        line.startsWith("export WATCHGATE_SERVER_JAVA_TOOL_OPTIONS=") && line.contains("-Da=b c"))
                .noneMatch(line -> line.contains("not from the launcher"));
    }

    private Launch launch(String... arguments) {
        return new Launch(temp, installation.bin(), arguments).with("WATCHGATE_JAVA_HOME", jdk.home());
    }
}
