package io.watchgate.it.launcher;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A call of the launcher, in an environment of which the test says everything. */
final class Launch {

    private static final String INITIALIZE = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":"
            + "{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"it\",\"version\":\"1\"}}}\n";

    private final Path errors;
    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment = new LinkedHashMap<>(Map.of("PATH", "/usr/bin:/bin"));
    private Path folder;

    /** @param scratch a folder of the test, where the process starts unless told otherwise */
    Launch(Path scratch, Path bin, String... arguments) {
        this.folder = scratch;
        this.errors = scratch.resolve("stderr");
        command.add(bin.toString());
        command.addAll(List.of(arguments));
    }

    Launch with(String variable, Object value) {
        environment.put(variable, value.toString());
        return this;
    }

    Launch in(Path workingFolder) {
        folder = workingFolder;
        return this;
    }

    /** Runs it with nothing on standard input. */
    Outcome run() throws Exception {
        return end(start());
    }

    /** Runs it as a client does: asks, waits for the answer, and leaves. */
    Outcome converse() throws Exception {
        Process process = start();
        List<String> out = new ArrayList<>(List.of(ask(process)));
        List<String> jvm = process.info().arguments().map(List::of).orElse(List.of());
        Outcome rest = end(process);
        out.addAll(rest.out());
        return new Outcome(rest.exit(), out, rest.err(), jvm);
    }

    /** The answer to an {@code initialize}. */
    String ask(Process process) throws IOException {
        process.getOutputStream().write(INITIALIZE.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        // not through a reader with a buffer: what comes after the line is for somebody else
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = process.getInputStream().read();
                c >= 0 && c != '\n';
                c = process.getInputStream().read()) {
            line.write(c);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    Process start() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    Outcome end(Process process) throws Exception {
        process.getOutputStream().close();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> lines = out.lines().toList();
        return new Outcome(process.waitFor(), lines, Files.readString(errors), lines);
    }

    /**
     * What a call came to.
     *
     * @param out the lines of standard output
     * @param jvm the arguments of the JVM that it became, where that could be seen
     */
    record Outcome(int exit, List<String> out, String err, List<String> jvm) {

        /** The start-up cache that the JVM was given. */
        List<Path> cache() {
            return jvm.stream()
                    .filter(option -> option.startsWith("-XX:AOTCache=") || option.startsWith("-XX:SharedArchiveFile="))
                    .map(option -> Path.of(option.substring(option.indexOf('=') + 1)))
                    .toList();
        }
    }
}
