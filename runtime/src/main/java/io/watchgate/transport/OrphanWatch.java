package io.watchgate.transport;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A small process that ends a server when the gateway can no longer do so, because it was killed outright. It holds the
 * end of a pipe of which only the gateway has the other: when that breaks, the gateway is gone. A server that ends with
 * its input has a second to do so; what still carries the mark after that is killed.
 */
final class OrphanWatch {

    private static final System.Logger LOG = System.getLogger("watchgate.transport");
    private static final Path SHELL = Path.of("/bin/sh");

    /** Without a {@code /proc}, only the server itself is found, and only if it is really nobody's child any more. */
    private static final String SCRIPT = """
            trap '' HUP INT TERM
            read -r unused
            sleep 1
            for round in 1 2 3; do
                if [ -d /proc/self ]; then
                    left=$(grep -lF "$1" /proc/[0-9]*/environ | cut -d / -f 3)
                else
                    left=$(ps -o pid= -o ppid= -p "$2" | awk '$2 == 1 { print $1 }')
                fi
                [ -n "$left" ] || exit 0
                kill -9 $left
            done
            """;

    private final Optional<Process> process;

    private OrphanWatch(Optional<Process> process) {
        this.process = process;
    }

    /**
     * Begins to watch; where that cannot be done, the server goes unwatched.
     *
     * @param mark the entry in the environment of the server and of all it starts
     */
    static OrphanWatch begin(String mark, long server) {
        if (!Files.isExecutable(SHELL)) {
            return new OrphanWatch(Optional.empty());
        }
        ProcessBuilder builder = new ProcessBuilder(
                        List.of(SHELL.toString(), "-c", SCRIPT, "watchgate-orphan-watch", mark, Long.toString(server)))
                .directory(Path.of("/").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        try {
            return new OrphanWatch(Optional.of(builder.start()));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "nobody watches the server: {0}", e.getClass().getName());
            return new OrphanWatch(Optional.empty());
        }
    }

    /** The gateway has ended the server itself. */
    void end() {
        process.ifPresent(Process::destroyForcibly);
    }
}
