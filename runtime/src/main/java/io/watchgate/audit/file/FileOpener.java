package io.watchgate.audit.file;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Opens files to append to them. */
interface FileOpener {

    /**
     * Makes a file that was not there.
     *
     * @throws java.nio.file.FileAlreadyExistsException when something is there, be it a link that leads nowhere
     */
    SeekableByteChannel create(Path file, Set<PosixFilePermission> permissions) throws IOException;

    /** Opens a file that is there. It is not made, and a link is not followed. */
    SeekableByteChannel open(Path file) throws IOException;
}
