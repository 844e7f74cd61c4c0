package io.watchgate.audit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions and links are those of POSIX")
class OpeningTest {

    @TempDir
    Path folder;

    @Test
    void aNewFileAndItsFoldersAreTheOwnersAlone() throws IOException {
        Path file = folder.resolve("a/b/watchgate.log");

        new RotatingFileFixture(file).open().close();

        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("a/b"))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("a"))).isEqualTo("rwx------");
    }

    @Test
    void anExistingFileKeepsItsModeAndItsLines() throws IOException {
        Path file = Files.writeString(folder.resolve("watchgate.log"), "before\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        try (RotatingFile opened = new RotatingFileFixture(file).open()) {
            RotatingFileFixture.append(opened, "after\n");
        }

        assertThat(file).hasContent("before\nafter\n");
        assertThat(permissions(file)).isEqualTo("rw-r--r--");
    }

    @Test
    void aLineThatACrashCutShortIsEnded() throws IOException {
        Path file = Files.writeString(folder.resolve("watchgate.log"), "whole\nhal");

        try (RotatingFile opened = new RotatingFileFixture(file).open()) {
            RotatingFileFixture.append(opened, "next\n");
            RotatingFileFixture.append(opened, "last\n");
        }

        assertThat(file).hasContent("whole\nhal\nnext\nlast\n");
    }

    @Test
    void aFolderThatIsALinkMayHoldTheFile() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);

        new RotatingFileFixture(link.resolve("watchgate.log")).open().close();

        assertThat(elsewhere.resolve("watchgate.log")).exists();
    }

    @Test
    void aLinkIsNoPlaceForAnAuditAndWhatItLeadsToIsNotTouched() throws IOException {
        Path target = Files.writeString(folder.resolve("precious"), "precious");
        Path link = Files.createSymbolicLink(folder.resolve("watchgate.log"), target);
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.log"), folder.resolve("nowhere"));

        String why = ": it is a symbolic link; name the file that it points to";
        assertRefused(link, why);
        assertRefused(dangling, why);
        assertThat(target).hasContent("precious");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aFolderIsNoPlaceForAnAudit() {
        assertRefused(folder, ": it is a directory; name a file in it");
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeIsNoPlaceForAnAuditAndIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
        mkfifo.waitFor(5, TimeUnit.SECONDS);

        assertRefused(pipe, ": it is a pipe, a socket or a device, no plain file");
    }

    @Test
    void aDeviceIsNoPlaceForAnAudit() {
        assertRefused(Path.of("/dev/null"), ": it is a pipe, a socket or a device, no plain file");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertRefused(file.resolve("watchgate.log"), ": " + file + " is no directory");
    }

    @Test
    void aFileThatMayNotBeMadeIsNamed() {
        FileOpener forbidding = new FileOpener() {
            @Override
            public SeekableByteChannel create(Path file, Set<PosixFilePermission> permissions) throws IOException {
                throw new AccessDeniedException(file.toString());
            }

            @Override
            public SeekableByteChannel open(Path file) {
                throw new AssertionError("not asked for");
            }
        };
        RotatingFileFixture fixture = new RotatingFileFixture(folder.resolve("watchgate.log")).on(forbidding);

        assertThatIOException()
                .isThrownBy(fixture::open)
                .withMessage("cannot audit to " + fixture.path + ": permission denied");
    }

    private static void assertRefused(Path file, String why) {
        assertThatIOException()
                .isThrownBy(new RotatingFileFixture(file)::open)
                .withMessage("cannot audit to " + file + why);
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
