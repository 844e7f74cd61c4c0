package io.watchgate.audit.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files of the disk. What is made here is made for its owner, from the first moment on. */
final class OwnersFiles implements FileOpener {

    /** For a new file. */
    static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");

    @Override
    public SeekableByteChannel create(Path file, Set<PosixFilePermission> permissions) throws IOException {
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
        return Files.newByteChannel(file, options, attributes(file, permissions));
    }

    @Override
    public SeekableByteChannel open(Path file) throws IOException {
        return Files.newByteChannel(file, Set.of(StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS));
    }

    /** Makes the folders that a file stands in, as far as they are not there. */
    static void makeFolders(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder, attributes(folder, OWNERS_FOLDER));
        }
    }

    static Set<PosixFilePermission> permissions(Path file) throws IOException {
        return hasPermissions(file) ? Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS) : OWNER_ONLY;
    }

    /** Whether the last line has no end, as after a crash in the middle of a write. */
    static boolean endsMidLine(Path file) {
        try (SeekableByteChannel in =
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            ByteBuffer last = ByteBuffer.allocate(1);
            boolean hasLast = in.size() > 0 && in.position(in.size() - 1).read(last) == 1;
            return hasLast && last.get(0) != '\n';
        } catch (IOException e) {
            // We may be allowed to write only. Then nothing can be said, and nothing is lost but a line break.
            return false;
        }
    }

    private static FileAttribute<?>[] attributes(Path file, Set<PosixFilePermission> permissions) {
        return hasPermissions(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean hasPermissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
