package io.watchgate.audit.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.concurrent.Callable;

/** Opens real files on a disk that has room for so many bytes, and on which things can be forbidden. */
final class SmallDisk implements FileOpener {

    private final OwnersFiles disk = new OwnersFiles();
    private long room;
    private boolean refusesNewFiles;
    private boolean refusesToTruncate;
    private Callable<?> whenFull = () -> null;

    SmallDisk withRoomFor(long bytes) {
        room = bytes;
        return this;
    }

    SmallDisk refusingNewFiles(boolean refuses) {
        refusesNewFiles = refuses;
        return this;
    }

    SmallDisk refusingToTruncate() {
        refusesToTruncate = true;
        return this;
    }

    /** Something that happens just before a write fails. */
    void whenFull(Callable<?> action) {
        whenFull = action;
    }

    @Override
    public SeekableByteChannel create(Path file, Set<PosixFilePermission> permissions) throws IOException {
        if (refusesNewFiles) {
            throw full();
        }
        return new LimitedChannel(disk.create(file, permissions));
    }

    @Override
    public SeekableByteChannel open(Path file) throws IOException {
        return new LimitedChannel(disk.open(file));
    }

    private static void happen(Callable<?> action) {
        try {
            action.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static IOException full() {
        return new IOException("No space left on device");
    }

    private final class LimitedChannel implements SeekableByteChannel {

        private final SeekableByteChannel file;

        LimitedChannel(SeekableByteChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            if (room == 0) {
                happen(whenFull);
                throw full();
            }
            int all = bytes.limit();
            bytes.limit((int) Math.min(all, bytes.position() + room));
            int written = file.write(bytes);
            bytes.limit(all);
            room -= written;
            return written;
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            if (refusesToTruncate) {
                throw new IOException("Operation not permitted");
            }
            file.truncate(size);
            return this;
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return file.read(bytes);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
