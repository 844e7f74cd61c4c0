package io.watchgate.it.dsl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All the lines that a stream has brought so far, read as they come. */
public final class Lines {

    private final String name;
    private final List<String> lines = new ArrayList<>();
    private boolean ended;
    private boolean held;

    private Lines(String name) {
        this.name = name;
    }

    static Lines of(String name, InputStream stream) {
        Lines lines = new Lines(name);
        Thread reader = new Thread(() -> lines.read(stream), "it-" + name);
        reader.setDaemon(true);
        reader.start();
        return lines;
    }

    /** From now on nobody reads, as if the reader hung. What is under way may still arrive. */
    public synchronized void hold() {
        held = true;
    }

    public synchronized void resume() {
        held = false;
        notifyAll();
    }

    public synchronized List<String> soFar() {
        return List.copyOf(lines);
    }

    /** The first line that is so; waits for it. */
    public String await(String expected, Predicate<String> wanted) throws InterruptedException {
        return await(wanted)
                .orElseThrow(
                        () -> new AssertionError("no line of " + name + " is " + expected + "; seen:\n" + shown()));
    }

    public void awaitLines(int count) throws Exception {
        Await.until(count + " lines of " + name, () -> soFar().size() >= count);
    }

    /** Waits until the stream has ended. */
    public void awaitEnd() throws InterruptedException {
        if (await(line -> false).isPresent() || !hasEnded()) {
            throw new AssertionError(name + " did not end; seen:\n" + shown());
        }
    }

    public synchronized boolean hasEnded() {
        return ended;
    }

    private synchronized Optional<String> await(Predicate<String> wanted) throws InterruptedException {
        long deadline = System.nanoTime() + Await.PATIENCE.toNanos();
        int looked = 0;
        while (true) {
            for (; looked < lines.size(); looked++) {
                if (wanted.test(lines.get(looked))) {
                    return Optional.of(lines.get(looked));
                }
            }
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (ended || left <= 0) {
                return Optional.empty();
            }
            wait(left);
        }
    }

    private String shown() {
        StringBuilder shown = new StringBuilder();
        for (String line : soFar()) {
            shown.append("  ").append(line, 0, Math.min(line.length(), 300)).append('\n');
        }
        return shown.append(hasEnded() ? "  (ended)" : "  (still open)").toString();
    }

    private void read(InputStream stream) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                add(line);
            }
        } catch (IOException | InterruptedException theProcessIsGone) {
            end();
        } finally {
            end();
        }
    }

    private synchronized void add(String line) throws InterruptedException {
        lines.add(line);
        notifyAll();
        while (held) {
            wait();
        }
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }
}
