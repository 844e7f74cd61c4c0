package io.watchgate.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What one listener has heard so far, in order. Safe for use by several threads. */
public final class Inbox<T> {

    private final List<T> items = new ArrayList<>();
    private boolean ended;

    public synchronized void add(T item) {
        items.add(item);
        notifyAll();
    }

    /** Nothing more will come. */
    public synchronized void end() {
        ended = true;
        notifyAll();
    }

    public synchronized List<T> all() {
        return List.copyOf(items);
    }

    /** The item at this place, once it is there; empty when it does not come in time, or never will. */
    public synchronized Optional<T> await(int index, Duration patience) {
        waitUntil(index + 1, patience);
        return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    /** Whether nothing more comes after what is here; waits so long for the end. */
    public synchronized boolean awaitEnd(Duration patience) {
        waitUntil(Integer.MAX_VALUE, patience);
        return ended;
    }

    private void waitUntil(int size, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (items.size() < size && !ended) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                return;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
