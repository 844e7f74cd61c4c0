package io.watchgate.it.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.launcher.Launch.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A start-up cache is used for exactly the product and the JDK that it was made with, and only in one piece. */
@Timeout(30)
class CacheChoiceIT {

    @TempDir
    private Path temp;

    private Installation installation;
    private FakeJdk java17;
    private FakeJdk java25;

    @BeforeEach
    void install() {
        installation = Installation.ofLauncher(temp.resolve("an installation"));
        java17 = FakeJdk.of(temp.resolve("jdk17"), "17.0.1");
        java25 = FakeJdk.of(temp.resolve("jdk25"), "25.0.1");
    }

    @Test
    void isTheOneOfTheJdk() throws Exception {
        assertThat(start(java17).cache()).isEmpty();

        Path archive = train(java17);
        Path cache = train(java25);

        assertThat(archive).hasExtension("jsa");
        assertThat(cache).hasExtension("aot");
        assertThat(start(java17).cache()).containsExactly(archive);
        assertThat(start(java25).cache()).containsExactly(cache);
    }

    @Test
    void isNotMadeAgainUnlessAskedTo() throws Exception {
        Path cache = train(java25);
        Object before = Files.readAttributes(cache, "unix:ino").get("ino");

        Outcome again = new Launch(temp, installation.bin(), "train")
                .with("WATCHGATE_JAVA_HOME", java25.home())
                .run();
        assertThat(again.exit()).isZero();
        assertThat(again.err()).contains("exists already");
        assertThat(Files.readAttributes(cache, "unix:ino")).containsValue(before);

        new Launch(temp, installation.bin(), "train", "--force")
                .with("WATCHGATE_JAVA_HOME", java25.home())
                .run();
        assertThat(Files.readAttributes(cache, "unix:ino")).doesNotContainValue(before);
    }

    @Test
    void isNotThatOfAnUpdatedJdk() throws Exception {
        Path old = train(java25);
        FakeJdk updated = FakeJdk.of(java25.home(), "25.0.2");

        assertThat(start(updated).cache()).isEmpty();
        assertThat(train(updated)).isNotEqualTo(old);
        assertThat(old).as("the one that nobody will use any more").doesNotExist();
    }

    @Test
    void isNotThatOfAnotherBuild() throws Exception {
        Path old = train(java25);
        Path others = train(java17);
        installation.rebuild("2");

        assertThat(start(java25).cache()).isEmpty();
        train(java25);
        assertThat(old).doesNotExist();
        assertThat(others).exists();
    }

    @Test
    void movesWithTheInstallationWhereItCan() throws Exception {
        Path cache = train(java25);
        train(java17);
        Installation moved = new Installation(temp.resolve("moved"));
        Files.move(installation.home(), moved.home());
        installation = moved;

        assertThat(start(java25).cache()).containsExactly(moved.cacheFolder().resolve(cache.getFileName()));
        assertThat(start(java17).cache()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c", "another cache, of the same length or not"})
    void isNotUsedOnceItWasTouched(String content) throws Exception {
        for (FakeJdk jdk : new FakeJdk[] {java17, java25}) {
            Path cache = train(jdk);
            cache.toFile().setWritable(true);
            Files.writeString(cache, content);

            assertThat(start(jdk).cache()).isEmpty();
            assertThat(start(jdk).err()).isEmpty();
            train(jdk);
            assertThat(start(jdk).cache()).containsExactly(cache);
        }
    }

    @Test
    void isNotUsedForAJarWithAnotherTime() throws Exception {
        train(java25);
        Installation.touch(installation.jar(), "2026-01-01T00:00:01.123456789Z");

        assertThat(start(java25).cache()).isEmpty();
    }

    private Path train(FakeJdk jdk) throws Exception {
        Outcome outcome = new Launch(temp, installation.bin(), "train")
                .with("WATCHGATE_JAVA_HOME", jdk.home())
                .run();
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).isEmpty();
        String name = outcome.err().strip().replaceFirst(".*start-up cache ", "");
        return Path.of(name);
    }

    /** A start that would not begin a training beside itself. */
    private Outcome start(FakeJdk jdk) throws Exception {
        return new Launch(temp, installation.bin(), "--version")
                .with("WATCHGATE_JAVA_HOME", jdk.home())
                .run();
    }
}
