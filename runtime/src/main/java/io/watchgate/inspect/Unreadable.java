package io.watchgate.inspect;

import io.watchgate.jsonrpc.VisibleText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Says why a file cannot be read, in a line that is fit for a terminal whatever the file is called. */
public final class Unreadable {

    private static final int LONGEST = 500;

    private Unreadable() {}

    /**
     * The line to print.
     *
     * @param name what the user calls it
     */
    public static String message(String name, IOException why) {
        return VisibleText.of("cannot read " + name + ": " + words(why), LONGEST);
    }

    private static String words(IOException why) {
        if (why instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (why instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = why instanceof FileSystemException known ? known.getReason() : why.getMessage();
        return Optional.ofNullable(message).orElse(why.getClass().getSimpleName());
    }
}
