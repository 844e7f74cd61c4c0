package io.watchgate.it.dsl;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The packaged product at work, with the test as its client. Closing it leaves no process behind. */
public final class GatewayProcess implements AutoCloseable {

    private static final int KILLED = 128 + 9;

    private final Process process;
    private final Marked marked;
    private final OutputStream in;
    private final Lines out;
    private final Lines err;

    private GatewayProcess(Process process, Marked marked) {
        this.process = process;
        this.marked = marked;
        this.in = process.getOutputStream();
        this.out = Lines.of("stdout", process.getInputStream());
        this.err = Lines.of("stderr", process.getErrorStream());
    }

    static GatewayProcess start(
            List<String> command, Path folder, Map<String, String> environment, ProcessBuilder.Redirect stdin)
            throws IOException {
        String mark = UUID.randomUUID().toString();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectInput(stdin);
        builder.environment().putAll(environment);
        builder.environment().put(Marked.VARIABLE, mark);
        return new GatewayProcess(builder.start(), new Marked(mark));
    }

    public Lines out() {
        return out;
    }

    public Lines err() {
        return err;
    }

    /** The gateway and all that came of it. */
    public Marked processes() {
        return marked;
    }

    /** Says one line. */
    public void send(String line) throws IOException {
        send((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    public void send(byte[] bytes) throws IOException {
        in.write(bytes);
        in.flush();
    }

    /** Where the client writes to, for those who write more than fits into memory. */
    public OutputStream input() {
        return in;
    }

    /** The client leaves. */
    public void closeInput() throws IOException {
        in.close();
    }

    /** Shakes hands as every client does. */
    public GatewayProcess initialize() throws Exception {
        send(Frames.INITIALIZE);
        Answer welcome = answer(0);
        if (!welcome.json().has("result")) {
            throw new AssertionError("no welcome: " + welcome.line());
        }
        send(Frames.INITIALIZED);
        return this;
    }

    public Answer call(long id, String tool) throws Exception {
        send(Frames.call(id, tool));
        return answer(id);
    }

    /** The process id of the fake server. */
    public long serverPid() throws Exception {
        return Long.parseLong(call(1_000_000, "pid").text());
    }

    /** The first answer under this id; waits for it. */
    public Answer answer(long id) throws InterruptedException {
        return answer(Long.toString(id));
    }

    /**
     * The first answer under this id; waits for it.
     *
     * @param id as JSON writes it
     */
    public Answer answer(String id) throws InterruptedException {
        return Answer.of(hear(
                "the answer to " + id,
                line -> line.contains(id) && Answer.of(line).answers(id)));
    }

    /** The first line that is so; waits for it. */
    public String hear(String expected, Predicate<String> wanted) throws InterruptedException {
        try {
            return out.await(expected, wanted);
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "\nstderr:\n" + String.join("\n", err.soFar()), e);
        }
    }

    public long answersUnder(long id) {
        return out.soFar().stream()
                .filter(line -> Answer.of(line).answers(Long.toString(id)))
                .count();
    }

    /** Sends a signal such as TERM, INT or KILL. */
    public void signal(String name) throws Exception {
        signal(process.pid(), name);
    }

    public static void signal(long pid, String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                .inheritIO()
                .start()
                .waitFor();
    }

    public int awaitExit() throws Exception {
        return awaitExit(Await.PATIENCE);
    }

    public int awaitExit(Duration patience) throws Exception {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError(
                    "still running after " + patience.toMillis() + " ms; stderr:\n" + String.join("\n", err.soFar()));
        }
        return process.exitValue();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The most memory it ever had, in MiB. */
    public long peakMemory() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) >> 10;
            }
        }
        throw new IOException("no VmHWM for " + process.pid());
    }

    /** Ends it and everything it left behind, and checks that standard output has had nothing but frames. */
    @Override
    public void close() throws IOException {
        List<String> said = out.soFar();
        boolean cutOff = !process.isAlive() && process.exitValue() == KILLED;
        end();
        if (!cutOff) {
            said.forEach(GatewayProcess::requireFrame);
        }
    }

    /** Ends it and everything it left behind. */
    void end() throws IOException {
        process.destroyForcibly();
        marked.killAll();
    }

    private static void requireFrame(String line) {
        if (!Answer.of(line).isFrame()) {
            throw new AssertionError("no frame, but on standard output: " + line);
        }
    }
}
