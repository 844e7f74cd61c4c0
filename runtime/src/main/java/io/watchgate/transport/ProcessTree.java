package io.watchgate.transport;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A process and all that descend from it.
 *
 * <p>A process whose parent has died is nobody's descendant any more. Two things find it all the same: it was remembered
 * while its parent lived, and, where there is a {@code /proc}, it still carries the mark that it inherited.
 */
final class ProcessTree {

    /** The environment variable that holds the mark. */
    static final String MARK = "WATCHGATE_SERVER";

    private static final System.Logger LOG = System.getLogger("watchgate.transport");
    private static final Path PROC = Path.of("/proc");

    private final ProcessHandle root;
    private final byte[] mark;
    private final Set<ProcessHandle> known = new LinkedHashSet<>();

    ProcessTree(ProcessHandle root, String mark) {
        this.root = root;
        this.mark = (MARK + "=" + mark).getBytes(StandardCharsets.UTF_8);
    }

    synchronized void remember() {
        root.descendants().forEach(known::add);
    }

    /** Kills everything, again and again while the tree still grows. */
    synchronized void kill() {
        known.add(root);
        for (int round = 0; round < 5; round++) {
            remember();
            addMarked();
            boolean killed = false;
            for (ProcessHandle process : known) {
                killed |= process.isAlive() && process.destroyForcibly();
            }
            if (!killed) {
                return;
            }
        }
    }

    private void addMarked() {
        if (!Files.isDirectory(PROC)) {
            return;
        }
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path process : processes) {
                if (isMarked(process)) {
                    ProcessHandle.of(Long.parseLong(process.getFileName().toString()))
                            .ifPresent(known::add);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "processes cannot be listed: {0}", e.getClass().getName());
        }
    }

    private boolean isMarked(Path process) {
        try {
            return contains(Files.readAllBytes(process.resolve("environ")));
        } catch (IOException notOursOrGone) {
            return false;
        }
    }

    /** Whether it is one of the entries, which end in NUL: another gateway's mark may begin like ours. */
    private boolean contains(byte[] environment) {
        int start = 0;
        for (int i = 0; i < environment.length; i++) {
            if (environment[i] == 0) {
                if (Arrays.equals(environment, start, i, mark, 0, mark.length)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }
}
