package io.watchgate.it.dsl;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what is expected, and for no longer than a deadline. */
public final class Await {

    /** Long enough for a busy machine; whoever waits that long has failed. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(5);

    private Await() {}

    /** Looks again and again until it is so. */
    public static void until(String expected, Callable<Boolean> condition) throws Exception {
        until(expected, PATIENCE, condition, () -> "");
    }

    /**
     * Looks again and again until it is so.
     *
     * @param actual what there is to say when it did not become so in time
     */
    public static void until(String expected, Duration patience, Callable<Boolean> condition, Supplier<String> actual)
            throws Exception {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("within " + patience.toMillis() + " ms: " + expected + "\n" + actual.get());
            }
            LockSupport.parkNanos(STEP);
        }
    }
}
