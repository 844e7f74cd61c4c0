package io.watchgate.it.dsl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The processes that inherited a mark through their environment, whoever their parent is by now. */
public final class Marked {

    /** The variable that holds the mark. */
    static final String VARIABLE = "WATCHGATE_IT_MARK";

    private final String entry;

    Marked(String mark) {
        this.entry = VARIABLE + "=" + mark;
    }

    /** Those that run now. */
    public List<ProcessHandle> alive() throws IOException {
        List<ProcessHandle> found = new ArrayList<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (isMarked(process)) {
                    ProcessHandle.of(Long.parseLong(process.getFileName().toString()))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    public void awaitNone(Duration patience) throws Exception {
        Await.until("no process is left", patience, () -> alive().isEmpty(), this::shown);
    }

    public void awaitAtLeast(int processes) throws Exception {
        Await.until(processes + " processes", Await.PATIENCE, () -> alive().size() >= processes, this::shown);
    }

    /** Leaves nothing behind, whatever a test did. */
    void killAll() throws IOException {
        for (ProcessHandle process : alive()) {
            process.destroyForcibly();
        }
    }

    private String shown() {
        try {
            StringBuilder shown = new StringBuilder();
            for (ProcessHandle process : alive()) {
                shown.append(process.pid()).append(' ').append(process.info()).append('\n');
            }
            return shown.toString();
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** A zombie has no environment any more, so it does not count: it only waits to be noticed. */
    private boolean isMarked(Path process) {
        try {
            String environment = Files.readString(process.resolve("environ"), StandardCharsets.ISO_8859_1);
            return ("\0" + environment).contains("\0" + entry + "\0");
        } catch (IOException notOursOrGone) {
            return false;
        }
    }
}
