package io.watchgate.scenario.inprocess;

import io.watchgate.scenario.Inbox;
import io.watchgate.transport.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that says what it is told to, and ends with code 0 when its stdin does. */
final class ScriptedServer implements Server {

    private static final int KILLED = 137;

    private final Wire stdin = new Wire();
    private final Wire stdout = new Wire();
    private final Wire stderr = new Wire();
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private final Inbox<byte[]> heard;

    ScriptedServer() throws IOException {
        this.heard = stdin.collect("scripted-server", () -> exit(0));
    }

    Inbox<byte[]> heard() {
        return heard;
    }

    void say(byte[] bytes) throws IOException {
        stdout.say(bytes);
    }

    void warn(byte[] bytes) throws IOException {
        stderr.say(bytes);
    }

    void closeStdout() throws IOException {
        stdout.closeIn();
    }

    /** Ends; only the first time counts. */
    void exit(int code) {
        if (exit.complete(code)) {
            try {
                stderr.closeIn();
                stdout.closeIn();
                stdin.closeOut();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public InputStream stdout() {
        return stdout.out();
    }

    @Override
    public InputStream stderr() {
        return stderr.out();
    }

    @Override
    public OutputStream stdin() {
        return stdin.in();
    }

    @Override
    public OptionalInt exitCode(Duration patience) {
        try {
            return OptionalInt.of(exit.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    @Override
    public void stop() {
        if (exitCode(Duration.ofSeconds(1)).isEmpty()) {
            kill();
        }
    }

    @Override
    public void kill() {
        exit(KILLED);
    }
}
