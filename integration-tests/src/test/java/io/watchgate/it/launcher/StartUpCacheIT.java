package io.watchgate.it.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.launcher.Launch.Outcome;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real JVMs with start-up caches, good and bad: what a client sees is its answer, and nothing else. */
@Timeout(120)
class StartUpCacheIT {

    @TempDir
    private static Path temp;

    private static Installation installation;

    /** Made once by {@code watchgate train}. */
    private static Path cache;

    @BeforeAll
    static void train() throws Exception {
        installation = Installation.ofProduct(temp.resolve("an installation"));
        Installation.write(temp.resolve("watchgate.yaml"), """
                proxy:
                  upstream:
                    command: ['%s', demo-server]
                logging:
                  handlers: [file]
                  file_path: watchgate.log
                """.formatted(installation.bin()));
        Outcome training = java(new Launch(temp, installation.bin(), "train")).run();
        assertThat(training.exit()).as(training.err()).isZero();
        assertThat(training.out()).isEmpty();
        cache = installation.caches().get(0);
    }

    @Test
    void isUsedAfterItsTraining() throws Exception {
        assertThat(answered(session()).cache()).containsExactly(cache);
    }

    @Test
    void isMadeBesideTheFirstRunAndUsedByTheNext() throws Exception {
        Installation fresh = Installation.ofProduct(temp.resolve("fresh"));
        try (Watched caches = Watched.of(temp.resolve("caches"))) {
            Launch first = session(fresh).with("WATCHGATE_CACHE_DIR", caches.folder());
            assertThat(answered(first).cache()).isEmpty();

            caches.await(names -> names.size() == 1 && names.get(0).matches(".*\\.(aot|jsa)"));

            Launch second = session(fresh).with("WATCHGATE_CACHE_DIR", caches.folder());
            assertThat(answered(second).cache()).containsExactlyElementsOf(Installation.list(caches.folder()));
        }
    }

    @Test
    void doesNoHarmWhenItIsCutOffOrOverwritten() throws Exception {
        byte[] good = Files.readAllBytes(cache);
        FileTime seal = Files.getLastModifiedTime(cache);
        cache.toFile().setWritable(true);
        try {
            for (int length : new int[] {0, 100, 5000, good.length / 2, good.length - 1}) {
                try (RandomAccessFile file = new RandomAccessFile(cache.toFile(), "rw")) {
                    file.setLength(length);
                }
                assertThat(answered(session()).cache()).isEmpty();
                Files.write(cache, good);
            }
            try (RandomAccessFile file = new RandomAccessFile(cache.toFile(), "rw")) {
                file.seek(good.length / 2);
                file.write(new byte[1 << 20]);
            }
            assertThat(answered(session()).cache()).isEmpty();
        } finally {
            Files.write(cache, good);
            Files.setLastModifiedTime(cache, seal);
        }
        assertThat(answered(session()).cache()).containsExactly(cache);
    }

    /** As if another tool had kept the time of the file: the JVM has to refuse it by itself, in silence. */
    @Test
    void doesNoHarmWhenItIsSomethingElse() throws Exception {
        byte[] good = Files.readAllBytes(cache);
        FileTime seal = Files.getLastModifiedTime(cache);
        cache.toFile().setWritable(true);
        byte[] garbage = "garbage ".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
        byte[] foreign = good.clone();
        // behind the magic number and the like: the name of the JVM that made it
        System.arraycopy(garbage, 0, foreign, 64, 512);
        try {
            for (byte[] content : List.of(garbage, foreign)) {
                Files.write(cache, content);
                Files.setLastModifiedTime(cache, seal);
                assertThat(answered(session()).cache()).containsExactly(cache);
            }
        } finally {
            Files.write(cache, good);
            Files.setLastModifiedTime(cache, seal);
        }
    }

    @Test
    void isSilentInAHostileFolderAndEnvironment() throws Exception {
        Path project = Files.createDirectories(temp.resolve("project"));
        Installation.write(project.resolve(".hotspotrc"), "+PrintFlagsFinal\n");
        Installation.write(project.resolve("config/application.properties"), "quarkus.banner.enabled=true\n");

        Outcome outcome = answered(session()
                .in(project)
                .with("JAVA_TOOL_OPTIONS", "-XX:+PrintFlagsFinal")
                .with("_JAVA_OPTIONS", "-Xlog:all")
                .with("JDK_JAVA_OPTIONS", "-verbose:class")
                .with("_JAVA_LAUNCHER_DEBUG", "1"));

        assertThat(outcome.cache()).containsExactly(cache);
    }

    @Test
    void aCrashOfTheJvmPrintsNothing() throws Exception {
        Path project = Files.createDirectories(temp.resolve("crash"));
        Launch session = session().in(project);
        Process process = session.start();
        Outcome outcome;
        try {
            session.ask(process);
            new ProcessBuilder("kill", "-SEGV", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } finally {
            outcome = session.end(process);
        }

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEmpty();
        assertThat(project).isEmptyDirectory();
    }

    private static Outcome answered(Launch session) throws Exception {
        Outcome outcome = session.converse();
        assertThat(outcome.out()).hasSize(1).first().asString().contains("\"demo-server\"");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        return outcome;
    }

    private static Launch session() {
        return session(installation);
    }

    private static Launch session(Installation of) {
        return java(new Launch(
                temp, of.bin(), "--config", temp.resolve("watchgate.yaml").toString()));
    }

    private static Launch java(Launch launch) {
        return launch.with("WATCHGATE_JAVA_HOME", System.getenv("WATCHGATE_JAVA_HOME"));
    }
}
