package io.watchgate.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A server running as a child process, and everything it starts in its turn. */
public final class ServerProcess implements Server {

    /** How long a server may take over each step of stopping; together less than a client waits for us. */
    private static final Duration GRACE = Duration.ofMillis(1200);

    private static final Duration AFTER_TERM = Duration.ofMillis(500);
    private static final Duration AFTER_KILL = Duration.ofMillis(300);

    private final Process process;
    private final ProcessTree tree;
    private final CompletableFuture<OrphanWatch> watch;
    private final LongSupplier ticker;

    private ServerProcess(
            Process process, ProcessTree tree, CompletableFuture<OrphanWatch> watch, LongSupplier ticker) {
        this.process = process;
        this.tree = tree;
        this.watch = watch;
        this.ticker = ticker;
    }

    /**
     * Starts a server.
     *
     * @param mark unique to this start; found in the environment of the server and of all it starts, so that those can be
     *     ended that outlive the server itself
     * @param ticker nanoseconds, to bound the waits of {@link #stop()} with
     */
    public static ServerProcess start(ServerCommand command, String mark, LongSupplier ticker) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.command());
        KeptVariables.giveBack(builder.environment());
        builder.environment().putAll(command.env());
        builder.environment().put(ProcessTree.MARK, mark);
        command.cwd().ifPresent(cwd -> builder.directory(cwd.toFile()));
        Process process = builder.start();
        return new ServerProcess(process, new ProcessTree(process.toHandle(), mark), watch(process, mark), ticker);
    }

    /** Beside the start, which it would make slower by a process. */
    private static CompletableFuture<OrphanWatch> watch(Process server, String mark) {
        CompletableFuture<OrphanWatch> watch = new CompletableFuture<>();
        Thread beginning = new Thread(
                () -> watch.complete(OrphanWatch.begin(ProcessTree.MARK + "=" + mark, server.pid())), "orphan-watch");
        beginning.setDaemon(true);
        beginning.start();
        return watch;
    }

    @Override
    public InputStream stdout() {
        return process.getInputStream();
    }

    @Override
    public InputStream stderr() {
        return process.getErrorStream();
    }

    @Override
    public OutputStream stdin() {
        return process.getOutputStream();
    }

    @Override
    public OptionalInt exitCode(Duration patience) {
        return await(patience) ? OptionalInt.of(process.exitValue()) : OptionalInt.empty();
    }

    /** Takes two seconds at most. */
    @Override
    public void stop() {
        tree.remember();
        if (!await(GRACE)) {
            tree.remember();
            // By its handle, because the process would also close its stdout, and with it the server's last words.
            process.toHandle().destroy();
            await(AFTER_TERM);
        }
        kill();
        if (watch.isDone()) {
            watch.join().end();
        }
    }

    @Override
    public void kill() {
        tree.kill();
        await(AFTER_KILL);
    }

    private boolean await(Duration patience) {
        long deadline = ticker.getAsLong() + patience.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                long left = deadline - ticker.getAsLong();
                try {
                    return process.waitFor(Math.max(0, left), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
