package io.watchgate.quarkus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.watchgate.config.GatewayConfig.Handler;
import io.watchgate.config.GatewayConfig.Level;
import io.watchgate.config.GatewayConfig.Logging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductLogsTest {
    private static final Logger ROOT = LogContext.getLogContext().getLogger("");
    private static final Logger OURS = LogContext.getLogContext().getLogger("watchgate");
    private static final System.Logger LOG = System.getLogger("watchgate.sample");

    @TempDir
    Path folder;

    private java.util.logging.Handler[] before;

    @BeforeEach
    void remember() {
        before = ROOT.getHandlers();
    }

    @AfterEach
    void restore() {
        List<java.util.logging.Handler> made = new ArrayList<>(List.of(ROOT.getHandlers()));
        made.removeAll(List.of(before));
        ROOT.setHandlers(before);
        made.forEach(java.util.logging.Handler::close);
        OURS.setLevel(null);
    }

    @ParameterizedTest
    @CsvSource({
        "DEBUG,    DEBUG INFO WARNING ERROR",
        "INFO,     INFO WARNING ERROR",
        "WARNING,  WARNING ERROR",
        "ERROR,    ERROR",
        "CRITICAL, ''"
    })
    void linesBelowTheLevelAreLeftOut(Level level, String lines) throws IOException {
        Path file = folder.resolve("w.log");

        ProductLogs.configure(logging(level, file, 10, 5, Handler.FILE), false);
        logEachLevel();

        assertThat(Files.readAllLines(file))
                .extracting(line -> line.substring(line.lastIndexOf(' ') + 1))
                .containsExactly(lines.isEmpty() ? new String[0] : lines.split(" ", -1));
    }

    @Test
    void verboseMeansEverything() throws IOException {
        Path file = folder.resolve("w.log");

        ProductLogs.configure(logging(Level.ERROR, file, 10, 5, Handler.FILE), true);
        logEachLevel();

        assertThat(Files.readAllLines(file)).hasSize(4);
    }

    @Test
    void aLineSaysWhenAndWhoAndNothingOfExceptions() throws IOException {
        Path file = folder.resolve("w.log");
        ProductLogs.configure(logging(Level.INFO, file, 10, 5, Handler.FILE), false);

        LOG.log(System.Logger.Level.WARNING, "it failed", new IllegalStateException("secret"));

        assertThat(Files.readString(file))
                .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,\\d{3} WARN \\[watchgate.sample] it failed\n");
    }

    @Test
    void withAFileAloneNothingGoesToStderr() throws IOException {
        ProductLogs.configure(logging(Level.INFO, folder.resolve("w.log"), 10, 5, Handler.FILE), false);

        assertThat(ROOT.getHandlers()).hasSize(1).allMatch(LogFile.class::isInstance);
    }

    @Test
    void canGoToBoth() throws IOException {
        Logging both = logging(Level.INFO, folder.resolve("w.log"), 10, 5, Handler.STDERR, Handler.FILE);

        ProductLogs.configure(both, false);

        assertThat(ROOT.getHandlers())
                .hasSize(2)
                .anyMatch(ConsoleHandler.class::isInstance)
                .anyMatch(LogFile.class::isInstance);
    }

    @Test
    void canGoNowhere() throws IOException {
        ProductLogs.configure(
                new Logging(Level.INFO, List.of(), Optional.empty(), 10, 5, Optional.empty(), Optional.empty()), false);

        assertThat(ROOT.getHandlers()).isEmpty();
    }

    @Test
    void theFileIsItsOwnersOnly() throws IOException {
        Path file = folder.resolve("new/folder/w.log");

        ProductLogs.configure(logging(Level.INFO, file, 10, 5, Handler.FILE), false);

        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void aFileThatIsThereKeepsItsPermissionsAndLines() throws IOException {
        Path file = Files.writeString(folder.resolve("w.log"), "before\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        ProductLogs.configure(logging(Level.INFO, file, 10, 5, Handler.FILE), false);
        LOG.log(System.Logger.Level.INFO, "after");

        assertThat(permissions(file)).isEqualTo("rw-r-----");
        assertThat(Files.readAllLines(file)).hasSize(2).startsWith("before");
    }

    @Test
    void theFileAfterAFullOneIsItsOwnersOnlyToo() throws IOException {
        Path file = folder.resolve("w.log");
        ProductLogs.configure(logging(Level.INFO, file, 1, 2, Handler.FILE), false);

        fill(3);

        assertThat(folder).isDirectoryContaining("glob:**w.log.1").isDirectoryContaining("glob:**w.log.2");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("w.log.1"))).isEqualTo("rw-------");
    }

    @Test
    void withoutBackupsAFullFileStartsAgain() throws IOException {
        Path file = folder.resolve("w.log");
        ProductLogs.configure(logging(Level.INFO, file, 1, 0, Handler.FILE), false);

        fill(3);
        LOG.log(System.Logger.Level.INFO, "last");

        assertThat(Files.size(file)).isLessThan(3 << 19);
        assertThat(Files.readString(file)).endsWith("last\n");
        assertThat(folder).isDirectoryNotContaining("glob:**w.log.*");
    }

    @Test
    void aLargeLimitIsNoSmallOne() throws IOException {
        Path file = folder.resolve("w.log");
        ProductLogs.configure(logging(Level.INFO, file, 4096, 2, Handler.FILE), false);

        LOG.log(System.Logger.Level.INFO, "one");
        LOG.log(System.Logger.Level.INFO, "two");

        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    @Test
    void aFileThatCannotBeWrittenChangesNothing() throws IOException {
        Path taken = Files.createFile(folder.resolve("taken"));

        assertThatThrownBy(() -> ProductLogs.configure(logging(Level.INFO, folder, 10, 5, Handler.FILE), false))
                .isInstanceOf(IOException.class)
                .hasMessage("logging.file_path: cannot log to %s: it cannot be opened", folder);
        Path below = taken.resolve("w.log");
        assertThatThrownBy(() -> ProductLogs.configure(logging(Level.INFO, below, 10, 5, Handler.FILE), false))
                .isInstanceOf(IOException.class)
                .hasMessage("logging.file_path: cannot log to %s: %s is no directory", below, taken);

        assertThat(ROOT.getHandlers()).isEqualTo(before);
    }

    /** So many MiB. */
    private static void fill(int megabytes) {
        String line = "x".repeat(1 << 16);
        for (int i = 0; i < megabytes * 16 + 3; i++) {
            LOG.log(System.Logger.Level.INFO, line);
        }
    }

    private static void logEachLevel() {
        for (System.Logger.Level level : List.of(
                System.Logger.Level.DEBUG,
                System.Logger.Level.INFO,
                System.Logger.Level.WARNING,
                System.Logger.Level.ERROR)) {
            LOG.log(level, level.name());
        }
    }

    private static Logging logging(Level level, Path file, int megabytes, int backups, Handler... handlers) {
        return new Logging(
                level, List.of(handlers), Optional.of(file), megabytes, backups, Optional.empty(), Optional.empty());
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
