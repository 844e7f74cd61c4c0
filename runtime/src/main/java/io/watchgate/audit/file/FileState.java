package io.watchgate.audit.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The plain file that stands at a path.
 *
 * @param key what makes it this file and no other, where the file system tells
 * @param size in bytes
 */
record FileState(@Nullable Object key, long size) {

    /** Looks, without opening: opening a pipe would wait for its reader, and a link may lead anywhere. */
    static FileState of(Path file) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isRegularFile()) {
            throw new FileSystemException(file.toString(), null, whatItIs(found));
        }
        return new FileState(found.fileKey(), found.size());
    }

    boolean isSameFile(FileState other) {
        return Objects.equals(key, other.key);
    }

    private static String whatItIs(BasicFileAttributes found) {
        if (found.isDirectory()) {
            return "it is a directory; name a file in it";
        }
        return found.isSymbolicLink()
                ? "it is a symbolic link; name the file that it points to"
                : "it is a pipe, a socket or a device, no plain file";
    }
}
