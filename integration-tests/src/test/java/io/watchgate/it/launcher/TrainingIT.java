package io.watchgate.it.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.launcher.Launch.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How start-up caches are made: once, out of the way, from nothing of the user's, and with nothing left of a failure. */
@Timeout(60)
class TrainingIT {

    @TempDir
    private Path temp;

    private Installation installation;
    private FakeJdk jdk;
    private Path userCaches;

    @BeforeEach
    void install() {
        installation = Installation.ofLauncher(temp.resolve("an 'installation'"));
        jdk = FakeJdk.of(temp.resolve("jdk"), "25.0.1");
        userCaches = temp.resolve("user/caches");
    }

    @Test
    void leavesTheCacheAndNothingElse() throws Exception {
        Path cache = trained();

        assertThat(installation.caches()).containsExactly(cache);
        assertThat(Files.getLastModifiedTime(cache)).isEqualTo(Files.getLastModifiedTime(installation.jar()));
    }

    @Test
    void recordsASessionOfItsOwn() throws Exception {
        Path project = Files.createDirectories(temp.resolve("project"));
        Installation.write(project.resolve("watchgate.yaml"), "not for a training");

        Path cache = trained(train().in(project));

        List<String> arguments = Files.readAllLines(cache);
        assertThat(arguments).containsSubsequence("-jar", installation.jar().toString(), "--config");
        String config = arguments.get(arguments.size() - 1);
        assertThat(config).startsWith(installation.cacheFolder().toString());
    }

    @Test
    void clearsUpAfterACrash() throws Exception {
        Path cache = trained();
        Files.delete(cache);
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createSymbolicLink(beside(cache, ".lock"), Path.of(Long.toString(dead.pid())));
        Installation.write(beside(cache, ".work." + dead.pid()).resolve("cache"), "half a cache");

        trained();

        assertThat(installation.caches()).containsExactly(cache);
    }

    @Test
    void leavesItToTheOneThatIsAtIt() throws Exception {
        Path lock = lockedByUs();

        Outcome outcome = train().run();

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).contains("is at it already");
        assertThat(installation.caches()).containsExactly(lock);
    }

    @Test
    void doesNotBelieveALockThatIsTooOld() throws Exception {
        Path lock = lockedByUs();
        new ProcessBuilder("touch", "-h", "-t", "202601010000", lock.toString())
                .start()
                .waitFor();

        Path cache = trained();

        assertThat(installation.caches()).containsExactly(cache);
    }

    @Test
    void saysThatItFailed() throws Exception {
        FakeJdk.of(jdk.home(), "25.0.1", "#!/bin/sh\necho the JVM complains >&2\nexit 1\n");

        Outcome outcome = train().run();

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("the JVM complains").contains("no start-up cache was made");
        assertThat(installation.caches()).allMatch(left -> left.toString().endsWith(".failed"));
    }

    @Test
    void isNotTriedBesideEverySessionWhenItFails() throws Exception {
        Path calls = temp.resolve("calls");
        FakeJdk.of(jdk.home(), "25.0.1", "#!/bin/sh\necho called >>'" + calls + "'\nexit 1\n");

        assertThat(beside().run().exit()).isEqualTo(1);
        assertThat(beside().run().exit()).isZero();

        assertThat(calls).hasContent("called\n");
    }

    @Test
    void keepsToFoldersThatAreTheUsersOwn() throws Exception {
        Path everybodys = Files.createDirectories(temp.resolve("everybody's"));
        Files.setPosixFilePermissions(everybodys, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path file = Files.createFile(temp.resolve("file"));
        Path project = Files.createDirectories(temp.resolve("project"));

        for (Object folder : new Object[] {everybodys, file, file.resolve("below"), "relative", "/with:colon", ""}) {
            Outcome outcome =
                    beside().with("WATCHGATE_CACHE_DIR", folder).in(project).run();

            assertThat(outcome.exit()).as("%s", folder).isEqualTo(1);
            assertThat(outcome.out()).isEmpty();
        }
        assertThat(everybodys).isEmptyDirectory();
        assertThat(project).isEmptyDirectory();
    }

    @Test
    void goesToTheFolderForCachesOfTheUser() throws Exception {
        Path xdg = temp.resolve("xdg");
        Path user = temp.resolve("home");

        beside().with("WATCHGATE_CACHE_DIR", "").with("HOME", user).run();
        beside().with("WATCHGATE_CACHE_DIR", "")
                .with("HOME", user)
                .with("XDG_CACHE_HOME", xdg)
                .run();

        for (Path folder : List.of(user.resolve(".cache/watchgate"), xdg.resolve("watchgate"))) {
            assertThat(Installation.list(folder)).hasSize(1);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void happensOnceBesideTwoFirstRuns() throws Exception {
        Path gate = temp.resolve("gate");
        new ProcessBuilder("mkfifo", gate.toString()).start().waitFor();
        Path calls = temp.resolve("calls");
        FakeJdk.of(
                jdk.home(),
                "25.0.1",
                FakeJdk.recordingAfter("echo called >>'" + calls + "'; read -r go <'" + gate + "'"));

        try (Watched folder = Watched.of(userCaches)) {
            Process one = session().start();
            Process two = session().start();
            for (Process session : List.of(one, two)) {
                Outcome outcome = session().end(session);
                assertThat(outcome.exit()).isZero();
                assertThat(outcome.out()).contains("--config").noneMatch(line -> line.startsWith("watchgate:"));
                assertThat(outcome.err()).isEmpty();
            }
            // both sessions are over, and the training goes on without them
            Installation.write(gate, "go\n");
            folder.await(names -> names.size() == 1 && names.get(0).endsWith(".aot"));
        }
        assertThat(calls).hasContent("called\n");
        assertThat(session().run().cache()).hasSize(1);
    }

    private Launch session() {
        return new Launch(temp, installation.bin(), "--config", "x")
                .with("WATCHGATE_JAVA_HOME", jdk.home())
                .with("WATCHGATE_CACHE_DIR", userCaches);
    }

    private Launch beside() {
        return new Launch(temp, installation.bin(), "train", "--beside")
                .with("WATCHGATE_JAVA_HOME", jdk.home())
                .with("WATCHGATE_CACHE_DIR", userCaches);
    }

    private Launch train() {
        return new Launch(temp, installation.bin(), "train").with("WATCHGATE_JAVA_HOME", jdk.home());
    }

    private Path trained() throws Exception {
        return trained(train());
    }

    private Path trained(Launch training) throws Exception {
        Outcome outcome = training.run();
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).isEmpty();
        return installation.caches().get(0);
    }

    private Path lockedByUs() throws Exception {
        Path cache = trained();
        Files.delete(cache);
        Path owner = Path.of(Long.toString(ProcessHandle.current().pid()));
        return Files.createSymbolicLink(beside(cache, ".lock"), owner);
    }

    private static Path beside(Path cache, String suffix) {
        return cache.resolveSibling(cache.getFileName() + suffix);
    }
}
