package io.watchgate.audit.file;

import static io.watchgate.audit.file.RotatingFileFixture.append;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RotationTest {

    @TempDir
    Path folder;

    @Test
    void aFullFileBecomesTheNewestBackupAndTheOldestGoes() throws IOException {
        RotatingFileFixture files = files().limit(4).backups(2);

        try (RotatingFile file = files.open()) {
            for (int i = 1; i <= 5; i++) {
                append(file, "l" + i + "\n");
            }
        }

        assertThat(files.content()).isEqualTo("l5\n");
        assertThat(files.backup(1)).isEqualTo("l4\n");
        assertThat(files.backup(2)).isEqualTo("l3\n");
        assertThat(files.files()).containsExactly("watchgate.log", "watchgate.log.1", "watchgate.log.2");
        assertThat(files.warnings).isEmpty();
    }

    @Test
    void aFileIsFilledUpToTheLimitAndLinesStayTogether() throws IOException {
        RotatingFileFixture files = files().limit(6);

        try (RotatingFile file = files.open()) {
            append(file, "l1\n");
            append(file, "l2\n");
            append(file, "l3\nl4\nl5\n");
            append(file, "l6\n");
        }

        assertThat(files.backup(2)).isEqualTo("l1\nl2\n");
        assertThat(files.backup(1)).isEqualTo("l3\nl4\nl5\n");
        assertThat(files.content()).isEqualTo("l6\n");
    }

    @Test
    void withoutBackupsAFullFileStartsAgainEmpty() throws IOException {
        RotatingFileFixture files = files().limit(4).backups(0);

        try (RotatingFile file = files.open()) {
            append(file, "l1\n");
            append(file, "l2\n");
            append(file, "l3\n");
        }

        assertThat(files.content()).isEqualTo("l3\n");
        assertThat(files.files()).containsExactly("watchgate.log");
    }

    @Test
    void aFileThatWasFullBeforeWeCameIsRotatedToo() throws IOException {
        RotatingFileFixture files = files().limit(8);
        Files.writeString(files.path, "of yesterday\n");

        try (RotatingFile file = files.open()) {
            append(file, "l1\n");
        }

        assertThat(files.backup(1)).isEqualTo("of yesterday\n");
        assertThat(files.content()).isEqualTo("l1\n");
    }

    @Test
    void onlyAChainWithoutAGapCostsTheOldest() throws IOException {
        RotatingFileFixture files = files().limit(4).backups(3);
        Files.writeString(files.numbered(1), "b1\n");
        Files.writeString(files.numbered(3), "b3\n");

        try (RotatingFile file = files.open()) {
            append(file, "l1\n");
            append(file, "l2\n");
        }

        assertThat(files.backup(1)).isEqualTo("l1\n");
        assertThat(files.backup(2)).isEqualTo("b1\n");
        assertThat(files.backup(3)).isEqualTo("b3\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theNextFileHasTheModeOfTheOneBefore() throws IOException {
        RotatingFileFixture files = files().limit(4);
        Files.createFile(
                files.path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r-----")));

        try (RotatingFile file = files.open()) {
            append(file, "l1\n");
            append(file, "l2\n");
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files.path)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void whenABackupCannotBeMadeTheRecordsGoOnIntoTheFullFile() throws IOException {
        // Given a folder where the first backup belongs
        RotatingFileFixture files = files().limit(16).backups(1);
        Files.createDirectories(files.numbered(1).resolve("occupied"));

        try (RotatingFile file = files.open()) {
            for (int i = 10; i < 16; i++) {
                append(file, "line" + i + "\n");
            }
            assertThat(files.content()).isEqualTo("line10\nline11\nline12\nline13\nline14\nline15\n");
            assertThat(files.warnings)
                    .isNotEmpty()
                    .allSatisfy(warning ->
                            assertThat(warning).startsWith("cannot rotate " + files.path + ", it grows on: "));

            // When the folder is gone
            Files.delete(files.numbered(1).resolve("occupied"));
            Files.delete(files.numbered(1));
            append(file, "line16\n");
        }

        assertThat(files.backup(1)).endsWith("line15\n");
        assertThat(files.content()).isEqualTo("line16\n");
    }

    @Test
    void whenTheNextFileCannotBeMadeTheFullOneComesBack() throws IOException {
        SmallDisk disk = new SmallDisk().withRoomFor(1_000);
        RotatingFileFixture files = files().limit(4).backups(2).on(disk);

        try (RotatingFile file = files.open()) {
            append(file, "l1\n");
            disk.refusingNewFiles(true);
            append(file, "l2\n");
            append(file, "l3\n");
            assertThat(files.content()).isEqualTo("l1\nl2\nl3\n");
            assertThat(files.files()).containsExactly("watchgate.log");

            disk.refusingNewFiles(false);
            append(file, "l4\n");
        }

        assertThat(files.backup(1)).isEqualTo("l1\nl2\nl3\n");
        assertThat(files.content()).isEqualTo("l4\n");
        assertThat(files.warnings).contains("cannot rotate " + files.path + ", it grows on: No space left on device");
    }

    @Test
    void aRotationThatKeepsFailingIsNotTriedForEveryRecord() throws IOException {
        SmallDisk disk = new SmallDisk().withRoomFor(1 << 20);
        RotatingFileFixture files = files().limit(8_000).on(disk);

        try (RotatingFile file = files.open()) {
            append(file, "x".repeat(7_999) + "\n");
            disk.refusingNewFiles(true);
            for (int i = 0; i < 800; i++) {
                append(file, "123456789\n");
            }
        }

        assertThat(files.warnings).hasSizeBetween(2, 9);
        assertThat(Files.size(files.path)).isEqualTo(16_000);
    }

    @Test
    void twoGatewaysShareAFileAndItsBackups() throws IOException {
        RotatingFileFixture files = files().limit(12).backups(9);
        StringBuilder all = new StringBuilder();

        try (RotatingFile one = files.open();
                RotatingFile other = files.open()) {
            for (int i = 100; i < 120; i++) {
                append(i % 3 == 0 ? one : other, "l" + i + "\n");
            }
        }
        for (int number = 9; number > 0; number--) {
            all.append(Files.exists(files.numbered(number)) ? files.backup(number) : "");
        }

        assertThat(all.append(files.content()).toString().lines())
                .hasSize(20)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private RotatingFileFixture files() {
        return new RotatingFileFixture(folder.resolve("watchgate.log"));
    }
}
