package io.watchgate.audit.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says what went wrong with which file. The exceptions of the JDK often say only the one or the other. */
final class FileTrouble {

    private FileTrouble() {}

    static IOException with(String what, Path file, IOException cause) {
        return new IOException(what + " " + file + ": " + why(cause), cause);
    }

    static String why(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileAlreadyExistsException taken) {
            return taken.getFile() + " is no directory";
        }
        String reason = cause instanceof FileSystemException failed ? failed.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }
}
