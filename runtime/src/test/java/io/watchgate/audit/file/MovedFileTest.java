package io.watchgate.audit.file;

import static io.watchgate.audit.file.RotatingFileFixture.append;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What happens when somebody does something to the file while the gateway writes to it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "an open file stays where it is")
class MovedFileTest {

    private static final String REMOVED =
            ": it was removed; put it back, if only as an empty file, and it is used again";

    @TempDir
    Path temporary;

    private RotatingFileFixture files;
    private RotatingFile file;

    @BeforeEach
    void writeALine() throws IOException {
        files = new RotatingFileFixture(temporary.resolve("logs/watchgate.log"));
        file = files.open();
        append(file, "l1\n");
    }

    @AfterEach
    void close() throws IOException {
        file.close();
    }

    @Test
    void aRemovedFileIsNotMadeAgainAndNothingPassesUnrecorded() throws IOException {
        Files.delete(files.path);

        assertFails(REMOVED);
        assertFails(REMOVED);
        assertThat(files.files()).isEmpty();
    }

    @Test
    void anEmptyFileInItsPlaceIsUsed() throws IOException {
        Files.delete(files.path);
        assertFails(REMOVED);

        Files.createFile(files.path);
        append(file, "l2\n");

        assertThat(files.content()).isEqualTo("l2\n");
    }

    @Test
    void theFileItselfBackInItsPlaceIsUsed() throws IOException {
        Path aside = files.path.resolveSibling("aside");
        Files.move(files.path, aside);
        assertFails(REMOVED);

        Files.move(aside, files.path);
        append(file, "l2\n");

        assertThat(files.content()).isEqualTo("l1\nl2\n");
    }

    @Test
    void aFileThatWasReplacedAsLogrotateDoesIsFollowed() throws IOException {
        Files.move(files.path, files.numbered(1));
        Files.writeString(files.path, "longer than what was there before, and not ended");

        append(file, "l2\n");

        assertThat(files.backup(1)).isEqualTo("l1\n");
        assertThat(files.content()).isEqualTo("longer than what was there before, and not ended\nl2\n");
    }

    @Test
    void aFileThatWasCopiedAndTruncatedIsWrittenFromItsStart() throws IOException {
        Files.newByteChannel(files.path, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
                .close();

        append(file, "l2\n");

        assertThat(files.content()).isEqualTo("l2\n");
    }

    @Test
    void aRemovedFolderStopsTheAuditUntilItIsBack() throws IOException {
        Files.delete(files.path);
        Files.delete(files.path.getParent());
        assertFails(REMOVED);

        Files.createDirectory(files.path.getParent());
        assertFails(REMOVED);

        Files.createFile(files.path);
        append(file, "l2\n");
        assertThat(files.content()).isEqualTo("l2\n");
    }

    @Test
    void aLinkInItsPlaceIsNotFollowed() throws IOException {
        Path precious = Files.writeString(temporary.resolve("precious"), "precious");
        Files.delete(files.path);
        Files.createSymbolicLink(files.path, precious);

        assertFails(": it is a symbolic link; name the file that it points to");
        assertThat(precious).hasContent("precious");
    }

    @Test
    void aFolderInItsPlaceStopsTheAudit() throws IOException {
        Files.delete(files.path);
        Files.createDirectory(files.path);

        assertFails(": it is a directory; name a file in it");
    }

    private void assertFails(String why) {
        assertThatIOException()
                .isThrownBy(() -> append(file, "lost\n"))
                .withMessage("cannot write to " + files.path + why);
    }
}
