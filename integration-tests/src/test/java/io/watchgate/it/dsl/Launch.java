package io.watchgate.it.dsl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the packaged product is started. */
public final class Launch {

    private final Path folder;
    private final List<String> prefix = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();
    private ProcessBuilder.Redirect stdin = ProcessBuilder.Redirect.PIPE;

    private Launch(Path folder) {
        this.folder = folder;
        // No place for a start-up cache: making one beside the session would look like a process left behind.
        environment.put("WATCHGATE_CACHE_DIR", "/dev/null/none");
    }

    /** In this folder, as a client does that has it open. */
    public static Launch in(Path folder) {
        return new Launch(folder);
    }

    public Launch with(String... more) {
        arguments.addAll(List.of(more));
        return this;
    }

    public Launch environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** A command that becomes the gateway, such as a shell that sets a limit and then calls exec. */
    public Launch through(String... command) {
        prefix.addAll(List.of(command));
        return this;
    }

    public Launch stdin(Path file) {
        stdin = ProcessBuilder.Redirect.from(file.toFile());
        return this;
    }

    public GatewayProcess start() throws IOException {
        return GatewayProcess.start(command(), folder, environment, stdin);
    }

    public List<String> command() {
        List<String> command = new ArrayList<>(prefix);
        command.add(System.getProperty("watchgate.bin"));
        command.addAll(arguments);
        return command;
    }

    /** Starts a command of which nothing is asked on standard input, and waits for its end. */
    public Finished run() throws Exception {
        GatewayProcess process = start();
        try {
            if (stdin.equals(ProcessBuilder.Redirect.PIPE)) {
                process.closeInput();
            }
            int exit = process.awaitExit();
            process.out().awaitEnd();
            process.err().awaitEnd();
            return new Finished(exit, process.out().soFar(), process.err().soFar());
        } finally {
            process.end();
        }
    }

    /** A command that has ended. */
    public record Finished(int exit, List<String> out, List<String> err) {

        public String outText() {
            return String.join("\n", out);
        }

        public String errText() {
            return String.join("\n", err);
        }
    }
}
