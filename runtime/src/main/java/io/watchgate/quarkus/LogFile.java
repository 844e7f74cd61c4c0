package io.watchgate.quarkus;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.logging.ErrorManager;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.handlers.SizeRotatingFileHandler;
import org.jspecify.annotations.Nullable;

/** A log file of limited size, with older ones beside it. Those that are made here can be read by their owner only. */
final class LogFile extends SizeRotatingFileHandler {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private final File file;
    private final long limit;
    private final int backups;
    private final boolean open;

    private LogFile(File file, long limit, int backups) throws IOException {
        super(file, true, limit, backups);
        this.file = file;
        this.limit = limit;
        this.backups = backups;
        this.open = true;
    }

    /**
     * Opens the file and makes it when there is none.
     *
     * @param limit bytes from which on it is set aside
     * @param backups how many full ones are kept; with 0 a full file starts again empty
     */
    static LogFile open(Path path, long limit, int backups) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        makeForOwner(path);
        return new LogFile(path.toFile(), limit, backups);
    }

    private static void makeForOwner(Path path) throws IOException {
        try {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNER));
        } catch (FileAlreadyExistsException e) {
            // Whoever made it chose its permissions.
            return;
        }
    }

    @Override
    protected void preWrite(ExtLogRecord line) {
        super.preWrite(line);
        if (backups == 0 && file.length() > limit) {
            startAgain();
        }
    }

    /** Without backups the handler would let the file grow for ever. */
    private void startAgain() {
        try {
            setAppend(false);
            setFile(file);
        } catch (IOException e) {
            reportError("the log file cannot be emptied", e, ErrorManager.OPEN_FAILURE);
        } finally {
            setAppend(true);
        }
    }

    /** The file after a full one is made by the handler, which does not ask who may read it. Here it is still empty. */
    @Override
    public void setOutputStream(@Nullable OutputStream stream) {
        if (open && backups > 0 && stream != null) {
            closeToOthers();
        }
        super.setOutputStream(stream);
    }

    private void closeToOthers() {
        try {
            Files.setPosixFilePermissions(file.toPath(), OWNER);
        } catch (IOException e) {
            reportError("the log file may be read by others", e, ErrorManager.OPEN_FAILURE);
        }
    }
}
