package io.watchgate.audit.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file that becomes a backup when it is full.
 *
 * <p>Before each write it looks whether the file is still the one it opened, so that several gateways can share one and
 * an administrator can move it away. Every write appends whole lines at the end, wherever others have moved that.
 */
final class RotatingFile implements Destination {

    private final Path file;
    private final long limit;
    private final Backups backups;
    private final FileOpener opener;
    private final Consumer<String> warnings;

    private SeekableByteChannel channel;
    private FileState state;
    private boolean endsMidLine;
    private long rotateFrom;

    RotatingFile(Path file, long limit, Backups backups, FileOpener opener, Consumer<String> warnings)
            throws IOException {
        this.file = file;
        this.limit = limit;
        this.backups = backups;
        this.opener = opener;
        this.warnings = warnings;
        try {
            OwnersFiles.makeFolders(file);
            this.channel = createOrOpen(OwnersFiles.OWNER_ONLY);
            this.state = FileState.of(file);
        } catch (IOException e) {
            throw FileTrouble.with("cannot audit to", file, e);
        }
    }

    @Override
    public void append(byte[] lines, int length) throws IOException {
        // An interrupt would close the channel under all threads: it has to wait until the lines are written.
        boolean interrupted = Thread.interrupted();
        try {
            follow();
            if (isFull(length)) {
                rotate();
            }
            write(lines, length);
        } catch (IOException e) {
            throw FileTrouble.with("cannot write to", file, e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Goes on in the file that now has our name. While there is none, nothing is written anywhere. */
    private void follow() throws IOException {
        FileState now = look();
        if (!channel.isOpen() || !now.isSameFile(state)) {
            goOnIn(opener.open(file));
            endsMidLine = OwnersFiles.endsMidLine(file);
            rotateFrom = 0;
            now = look();
        }
        state = now;
    }

    private FileState look() throws IOException {
        try {
            return FileState.of(file);
        } catch (NoSuchFileException e) {
            throw new FileSystemException(
                    file.toString(),
                    null,
                    "it was removed; put it back, if only as an empty file, and it is used again");
        }
    }

    private void write(byte[] lines, int length) throws IOException {
        if (endsMidLine) {
            writeAll(ByteBuffer.wrap(new byte[] {'\n'}));
            endsMidLine = false;
            state = FileState.of(file);
        }
        ByteBuffer rest = ByteBuffer.wrap(lines, 0, length);
        try {
            writeAll(rest);
        } catch (IOException e) {
            if (rest.position() > 0) {
                endsMidLine = !cutOff(rest.position());
            }
            throw e;
        }
    }

    private void writeAll(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Takes back what a failed write left, unless somebody else has written behind it by now. */
    private boolean cutOff(int written) {
        try {
            boolean isLast = channel.size() == state.size() + written;
            if (isLast) {
                channel.truncate(state.size());
            }
            return isLast;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isFull(int more) {
        return state.size() > 0 && state.size() + more > limit && state.size() >= rotateFrom;
    }

    /** When the disk does not let us, the records go on into the full file, and it is tried again some way further on. */
    private void rotate() {
        try {
            if (backups.areKept()) {
                startAfresh();
            } else {
                channel.truncate(0);
                endsMidLine = false;
            }
            state = FileState.of(file);
            rotateFrom = 0;
        } catch (IOException e) {
            rotateFrom = state.size() + limit / 8 + 1;
            warnings.accept("cannot rotate " + file + ", it grows on: " + FileTrouble.why(e));
        }
    }

    private void startAfresh() throws IOException {
        Set<PosixFilePermission> permissions = OwnersFiles.permissions(file);
        backups.add();
        SeekableByteChannel next;
        try {
            next = createOrOpen(permissions);
        } catch (IOException e) {
            backups.takeBack();
            throw e;
        }
        goOnIn(next);
    }

    private void goOnIn(SeekableByteChannel next) throws IOException {
        SeekableByteChannel before = channel;
        channel = next;
        before.close();
    }

    /** Another gateway may have made the file in the same moment: then both write to that one. */
    private SeekableByteChannel createOrOpen(Set<PosixFilePermission> permissions) throws IOException {
        try {
            SeekableByteChannel created = opener.create(file, permissions);
            endsMidLine = false;
            return created;
        } catch (FileAlreadyExistsException e) {
            FileState.of(file);
            SeekableByteChannel opened = opener.open(file);
            endsMidLine = OwnersFiles.endsMidLine(file);
            return opened;
        }
    }
}
