package io.watchgate.audit.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The full files beside the one that is written to: {@code file.1} is the newest, {@code file.N} the oldest. */
final class Backups {

    private final Path file;
    private final int count;

    Backups(Path file, int count) {
        this.file = file;
        this.count = count;
    }

    boolean areKept() {
        return count > 0;
    }

    /** Makes the file the newest backup. Only a chain without a gap costs the oldest, so trying again costs no more. */
    void add() throws IOException {
        int free = 1;
        while (free < count && Files.exists(numbered(free), LinkOption.NOFOLLOW_LINKS)) {
            free++;
        }
        for (int to = free; to > 1; to--) {
            move(numbered(to - 1), numbered(to));
        }
        move(file, numbered(1));
    }

    /** Puts the newest backup back in the place of the file. */
    void takeBack() throws IOException {
        move(numbered(1), file);
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    /** In one step, whatever stood there: a link is replaced, not followed. */
    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
