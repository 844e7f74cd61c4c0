package io.watchgate.it.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.launcher.Launch.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The Java that runs the product: the one named for it, else that of the environment, else the newest on the PATH. */
@Timeout(30)
class JavaChoiceIT {

    @TempDir
    private Path temp;

    private Installation installation;
    private FakeJdk java11;
    private FakeJdk java17;
    private FakeJdk java21;
    private FakeJdk java25;

    @BeforeEach
    void install() {
        installation = Installation.ofLauncher(temp.resolve("an installation"));
        java11 = FakeJdk.of(temp.resolve("jdk11"), "11.0.2");
        java17 = FakeJdk.of(temp.resolve("jdk17"), "17");
        java21 = FakeJdk.of(temp.resolve("jdk 21"), "21.0.1");
        java25 = FakeJdk.of(temp.resolve("jdk25"), "25-ea");
    }

    @Test
    void takesTheOneNamedForWatchgateFirst() throws Exception {
        Outcome outcome = launch().with("WATCHGATE_JAVA_HOME", java17.home())
                .with("JAVA_HOME", java21.home())
                .with("PATH", path(java25))
                .run();

        assertThat(outcome.out()).first().isEqualTo(java17.java().toString());
    }

    @Test
    void takesJavaHomeBeforeThePath() throws Exception {
        Outcome outcome = launch().with("JAVA_HOME", java21.home())
                .with("PATH", path(java25))
                .run();

        assertThat(outcome.out()).first().isEqualTo(java21.java().toString());
    }

    @Test
    void takesTheNewestOnThePath() throws Exception {
        Outcome outcome =
                launch().with("PATH", path(java11, java17, java25, java21)).run();

        assertThat(outcome.out()).first().isEqualTo(java25.java().toString());
    }

    @Test
    void passesOverAJavaHomeThatIsTooOld() throws Exception {
        Outcome outcome = launch().with("JAVA_HOME", java11.home())
                .with("PATH", path(java17))
                .run();

        assertThat(outcome.out()).first().isEqualTo(java17.java().toString());
    }

    @Test
    void findsTheJdkBehindLinks() throws Exception {
        Path alternatives = Files.createDirectories(temp.resolve("etc/alternatives"));
        Path usrBin = Files.createDirectories(temp.resolve("usr/bin"));
        Files.createSymbolicLink(alternatives.resolve("java"), java21.java());
        Files.createSymbolicLink(usrBin.resolve("java"), Path.of("../../etc/alternatives/java"));

        Outcome outcome = launch().with("PATH", usrBin + ":" + path(java17)).run();

        assertThat(outcome.out()).first().isEqualTo(java21.java().toString());
    }

    @Test
    void doesNotReplaceTheOneNamedForWatchgateByAnother() throws Exception {
        Outcome outcome = launch().with("WATCHGATE_JAVA_HOME", java11.home())
                .with("JAVA_HOME", java21.home())
                .run();

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("WATCHGATE_JAVA_HOME=" + java11.home() + ": is Java 11.0.2");
    }

    @Test
    void saysWhatItLookedAtWhenNothingFits() throws Exception {
        Path empty = Files.createDirectories(temp.resolve("empty"));
        Path wrapper = temp.resolve("wrapper/java");
        Installation.write(wrapper, "#!/bin/sh\necho never asked\n");
        wrapper.toFile().setExecutable(true);

        Outcome outcome = launch().with("JAVA_HOME", empty)
                .with(
                        "PATH",
                        tools() + ":" + wrapper.getParent() + ":"
                                + java11.java().getParent())
                .run();

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("no Java 17 or newer")
                .contains("JAVA_HOME=" + empty + ": has no bin/java")
                .contains(wrapper + ": has no ")
                .contains(java11.java() + ": is Java 11.0.2")
                .contains("WATCHGATE_JAVA_HOME");
    }

    @Test
    void takesNothingFromTheCurrentFolder() throws Exception {
        Path project = Files.createDirectories(temp.resolve("project"));
        FakeJdk planted = FakeJdk.of(project, "99");
        for (String tool : new String[] {"java", "readlink", "dirname", "nice", "setsid", "sh"}) {
            Files.copy(planted.java(), project.resolve(tool));
        }
        Path link = Files.createSymbolicLink(temp.resolve("link"), installation.bin());

        Outcome outcome = new Launch(temp, link, "--config", "x")
                .in(project)
                .with("PATH", ".::bin:" + path(java17) + ":")
                .with("JAVA_HOME", ".")
                .run();

        assertThat(outcome.out()).first().isEqualTo(java17.java().toString());
    }

    private Launch launch() {
        return new Launch(temp, installation.bin(), "--config", "x").with("PATH", tools());
    }

    /** A PATH of these, without the Java of the machine. */
    private String path(FakeJdk... jdks) {
        StringBuilder path = new StringBuilder(tools());
        for (FakeJdk jdk : jdks) {
            path.append(':').append(jdk.java().getParent());
        }
        return path.toString();
    }

    /** A folder with the one program that the launcher may need. */
    private String tools() {
        Path readlink = temp.resolve("tools/readlink");
        Installation.write(readlink, "#!/bin/sh\nexec /usr/bin/readlink \"$@\"\n");
        readlink.toFile().setExecutable(true);
        return readlink.getParent().toString();
    }
}
