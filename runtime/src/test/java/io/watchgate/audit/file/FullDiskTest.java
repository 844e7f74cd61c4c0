package io.watchgate.audit.file;

import static io.watchgate.audit.file.RotatingFileFixture.append;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

    @TempDir
    Path folder;

    @Test
    void halfALineIsTakenBackAndWritingGoesOnWhenThereIsRoom() throws IOException {
        SmallDisk disk = new SmallDisk().withRoomFor(8);
        RotatingFileFixture files = files(disk);

        try (RotatingFile file = files.open()) {
            append(file, "line1\n");
            assertFull(files, file, "line2\n");
            assertThat(files.content()).isEqualTo("line1\n");
            assertFull(files, file, "line3\n");

            disk.withRoomFor(100);
            append(file, "line4\n");
        }

        assertThat(files.content()).isEqualTo("line1\nline4\n");
    }

    @Test
    void halfALineThatCannotBeTakenBackIsEnded() throws IOException {
        SmallDisk disk = new SmallDisk().withRoomFor(8).refusingToTruncate();
        RotatingFileFixture files = files(disk);

        try (RotatingFile file = files.open()) {
            append(file, "line1\n");
            assertFull(files, file, "line2\n");
            assertFull(files, file, "line3\n");

            disk.withRoomFor(100);
            append(file, "line4\n");
            append(file, "line5\n");
        }

        assertThat(files.content()).isEqualTo("line1\nli\nline4\nline5\n");
    }

    @Test
    void whatAnotherGatewayWroteBehindHalfALineIsNotTakenBack() throws IOException {
        SmallDisk disk = new SmallDisk().withRoomFor(8);
        RotatingFileFixture files = files(disk);
        disk.whenFull(() -> Files.writeString(files.path, "other\n", StandardOpenOption.APPEND));

        try (RotatingFile file = files.open()) {
            append(file, "line1\n");
            assertFull(files, file, "line2\n");
            disk.withRoomFor(100);
            append(file, "line3\n");
        }

        assertThat(files.content()).isEqualTo("line1\nliother\n\nline3\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theWordsOfTheOperatingSystemGetToThePerson() throws IOException {
        FileOpener fullDevice = new FileOpener() {
            @Override
            public SeekableByteChannel create(Path file, Set<PosixFilePermission> permissions) throws IOException {
                Files.createFile(file);
                return open(file);
            }

            @Override
            public SeekableByteChannel open(Path file) throws IOException {
                return Files.newByteChannel(Path.of("/dev/full"), StandardOpenOption.WRITE);
            }
        };
        RotatingFileFixture files = files(fullDevice);

        try (RotatingFile file = files.open()) {
            assertFull(files, file, "line1\n");
            assertFull(files, file, "line2\n");
        }
    }

    @Test
    void anInterruptedThreadWritesItsLinesAndStaysInterrupted() throws IOException {
        RotatingFileFixture files = files(new OwnersFiles());

        try (RotatingFile file = files.open()) {
            Thread.currentThread().interrupt();
            append(file, "line1\n");

            assertThat(Thread.interrupted()).isTrue();
            append(file, "line2\n");
        }

        assertThat(files.content()).isEqualTo("line1\nline2\n");
    }

    private static void assertFull(RotatingFileFixture files, RotatingFile file, String line) {
        assertThatIOException()
                .isThrownBy(() -> append(file, line))
                .withMessage("cannot write to " + files.path + ": No space left on device");
    }

    private RotatingFileFixture files(FileOpener opener) {
        return new RotatingFileFixture(folder.resolve("watchgate.log")).on(opener);
    }
}
