package io.watchgate.audit.file;

import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Auditor;
import io.watchgate.spi.Option;
import io.watchgate.spi.Plugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Writes every decision to a file.
 *
 * <p>The records of several frames are gathered until one of their threads flushes. A record and the flush that lets its
 * frame go must come from the same thread: when a write fails, each thread that had records among the lost ones hears
 * of it by an exception from its next flush.
 */
@Plugin(
        name = "file_auditing",
        config = FileAuditing.Config.class,
        summary = "Writes every decision to a file, as lines for people or as JSON lines")
public final class FileAuditing implements Auditor {

    /** What is gathered at most. It is written then, even if nobody flushes. */
    private static final int MAX_GATHERED = 1 << 20;

    private final RecordFormat format;
    private final Destination destination;
    private final Lines lines = new Lines();
    private final LostRecords lostRecords = new LostRecords();
    private boolean closed;

    /**
     * Opens the file, and makes it and its folders where they are missing.
     *
     * @param clock its zone is the one of the times in the {@code simple} format
     * @throws UncheckedIOException when the file cannot be written to; the message says which and why. Unchecked, since
     *     containers wrap other exceptions and put their names in front of the message
     */
    public FileAuditing(Config config, Clock clock) {
        this(config.format().in(clock.getZone()), config.destination());
    }

    FileAuditing(RecordFormat format, Destination destination) {
        this.format = format;
        this.destination = destination;
    }

    @Override
    public synchronized void record(AuditRecord decision) throws IOException {
        if (closed) {
            throw new IOException("the audit is closed");
        }
        format(decision);
        lostRecords.gathered();
        if (lines.size() > MAX_GATHERED) {
            write();
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        if (lostRecords.takeNews()) {
            throw new IOException("records of this thread were lost when another thread failed to write them");
        }
        write();
    }

    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            try (destination) {
                write();
            }
        }
    }

    private void format(AuditRecord decision) {
        int before = lines.size();
        boolean whole = false;
        try {
            format.write(decision, lines);
            whole = true;
        } finally {
            if (!whole) {
                lines.cutTo(before);
            }
        }
    }

    private void write() throws IOException {
        if (lines.size() == 0) {
            return;
        }
        try {
            destination.append(lines.buffer(), lines.size());
            lostRecords.written();
        } catch (IOException | RuntimeException e) {
            lostRecords.lost();
            throw e;
        } finally {
            lines.cutTo(0);
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
