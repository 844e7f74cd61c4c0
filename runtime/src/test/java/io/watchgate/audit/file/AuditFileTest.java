package io.watchgate.audit.file;

import static io.watchgate.audit.file.Records.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.watchgate.jsonrpc.JsonText;
import io.watchgate.spi.Option;
import io.watchgate.spi.Plugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plugin as it is configured, writing real files. */
class AuditFileTest {

    private static final Clock CLOCK = Clock.fixed(Records.AT, ZoneId.of("Asia/Kolkata"));
    private static final int THREADS = 8;
    private static final int RECORDS = 2_000;

    @TempDir
    Path folder;

    @Test
    void itIsRegisteredUnderTheNameThatConfigurationsUse() {
        Plugin plugin = FileAuditing.class.getAnnotation(Plugin.class);

        assertThat(plugin.name()).isEqualTo("file_auditing");
        assertThat(plugin.config()).isEqualTo(FileAuditing.Config.class);
    }

    @Test
    void everyOptionHasADescriptionAndADefault() {
        RecordComponent[] options = FileAuditing.Config.class.getRecordComponents();

        assertThat(Arrays.stream(options).map(RecordComponent::getName))
                .containsExactly("file", "format", "maxFileSizeMb", "backupCount");
        assertThat(Arrays.stream(options)
                        .map(option -> option.getAnnotation(Option.class).otherwise()))
                .containsExactly("watchgate.log", "simple", "10", "5");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.NEGATIVE_INFINITY})
    void aFileMustHaveRoomForSomething(double size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileAuditing.Config(folder, Format.SIMPLE, size, 5))
                .withMessage("'max_file_size_mb' must be more than 0, is " + size);
    }

    @Test
    void fewerThanNoBackupsCannotBeKept() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileAuditing.Config(folder, Format.SIMPLE, 10, -1))
                .withMessage("'backup_count' must not be negative, is -1");
    }

    @Test
    void simpleLinesAreInTheZoneOfTheClock() throws IOException {
        try (FileAuditing auditing = open(Format.SIMPLE, 10)) {
            auditing.record(List.of(call("a").record()));
        }

        assertThat(file())
                .hasContent("2026-11-22 21:09:00,125 INFO [watchgate.proxy] MCP Request: tools/call from client\n");
    }

    @Test
    void aFileThatCannotBeUsedIsSaidWhenThePluginIsMade() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new FileAuditing(new FileAuditing.Config(folder, Format.SIMPLE, 10, 5), CLOCK))
                .withMessage("cannot audit to " + folder + ": it is a directory; name a file in it");
    }

    @Test
    void theSizeOfAFileMayBeAFractionOfAMebibyte() throws IOException {
        try (FileAuditing auditing = open(Format.JSONL, 0.001)) {
            for (int i = 0; i < 50; i++) {
                auditing.record(List.of(call("a").record()));
            }
        }

        assertThat(Files.size(file())).isLessThanOrEqualTo(1_048);
        assertThat(Files.size(folder.resolve("audit.log.5"))).isBetween(700L, 1_048L);
    }

    @Test
    void eightThreadsWriteWholeLinesAndNoneIsLost() throws Exception {
        // Given a limit that makes the file rotate under them, and backups for everything
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (FileAuditing auditing = new FileAuditing(new FileAuditing.Config(file(), Format.JSONL, 0.5, 100), CLOCK)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                ends.add(threads.submit(() -> writeRecords(auditing, number)));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(subjectsInAllFiles())
                .hasSize(THREADS * RECORDS)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, THREADS * RECORDS)
                        .mapToObj(i -> "tool-" + i / RECORDS + "-" + i % RECORDS)
                        .toList());
    }

    private static Void writeRecords(FileAuditing auditing, int thread) throws IOException {
        for (int i = 0; i < RECORDS; i += 4) {
            auditing.record(IntStream.range(i, i + 4)
                    .mapToObj(number -> call("tool-" + thread + "-" + number).record())
                    .toList());
        }
        return null;
    }

    private List<String> subjectsInAllFiles() throws IOException {
        List<String> subjects = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    subjects.add(JsonText.of(line)
                            .member("subject")
                            .flatMap(JsonText::text)
                            .orElseThrow());
                }
            }
        }
        return subjects;
    }

    private FileAuditing open(Format format, double megabytes) throws IOException {
        return new FileAuditing(new FileAuditing.Config(file(), format, megabytes, 5), CLOCK);
    }

    private Path file() {
        return folder.resolve("audit.log");
    }
}
