package io.watchgate.audit.file;

import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Auditor;
import io.watchgate.spi.Option;
import io.watchgate.spi.Plugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes every decision to a file.
 *
 * <p>Each thread turns its records into lines by itself and writes them at once, so that threads wait for one another
 * only while the operating system takes the bytes.
 */
@Plugin(
        name = "file_auditing",
        config = FileAuditing.Config.class,
        summary = "Writes every decision to a file, as lines for people or as JSON lines")
public final class FileAuditing implements Auditor {

    private final Destination destination;
    private final ThreadLocal<Pen> pens;
    private boolean closed;

    /**
     * Opens the file, and makes it and its folders where they are missing.
     *
     * @param clock its zone is the one of the times in the {@code simple} format
     * @throws UncheckedIOException when the file cannot be written to; the message says which and why. Unchecked, since
     *     containers wrap other exceptions and put their names in front of the message
     */
    public FileAuditing(Config config, Clock clock) {
        this(() -> config.format().in(clock.getZone()), config.destination());
    }

    /** @param format makes one for each thread */
    FileAuditing(Supplier<RecordFormat> format, Destination destination) {
        this.destination = destination;
        this.pens = ThreadLocal.withInitial(() -> new Pen(format.get(), new Lines()));
    }

    @Override
    public void record(List<AuditRecord> decisions) throws IOException {
        Lines lines = pens.get().write(decisions);
        synchronized (destination) {
            if (closed) {
                throw new IOException("the audit is closed");
            }
            destination.append(lines.buffer(), lines.size());
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (destination) {
            closed = true;
            destination.close();
        }
    }

    /** What one thread writes with. */
    private record Pen(RecordFormat format, Lines lines) {

        /** The lines of these records, to be used before the next call. */
        Lines write(List<AuditRecord> decisions) {
            lines.cutTo(0);
            for (AuditRecord decision : decisions) {
                format.write(decision, lines);
            }
            return lines;
        }
    }

    /** The options. */
    public record Config(
            @Option(doc = "the file to write to", otherwise = "watchgate.log")
            Path file,

            @Option(doc = "simple (lines for people) or jsonl (one JSON object a line)", otherwise = "simple")
            Format format,

            @Option(doc = "from which size on, in MiB, the file becomes a backup", otherwise = "10", min = 0)
            double maxFileSizeMb,

            @Option(doc = "how many backups are kept; with 0 a full file starts again empty", otherwise = "5", min = 0)
            int backupCount) {

        public Config {
            if (!(maxFileSizeMb > 0)) {
                throw new IllegalArgumentException("'max_file_size_mb' must be more than 0, is " + maxFileSizeMb);
            }
            if (backupCount < 0) {
                throw new IllegalArgumentException("'backup_count' must not be negative, is " + backupCount);
            }
        }

        private Destination destination() {
            Path absolute = file.toAbsolutePath();
            try {
                return new RotatingFile(
                        absolute,
                        Math.max(1, (long) (maxFileSizeMb * (1 << 20))),
                        new Backups(absolute, backupCount),
                        new OwnersFiles(),
                        message -> System.getLogger("watchgate.audit").log(System.Logger.Level.WARNING, message));
            } catch (IOException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
        }
    }
}
