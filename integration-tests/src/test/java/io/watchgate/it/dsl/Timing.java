package io.watchgate.it.dsl;

import java.time.Duration;

/** How long something takes on a machine that has other things to do, too. */
public final class Timing {

    private static final int ROUNDS = 5;

    /** One try, and how long that took of it which counts. */
    @FunctionalInterface
    public interface Round {
        Duration play() throws Exception;
    }

    /** What is timed. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    private Timing() {}

    public static Duration of(Action action) throws Exception {
        long start = System.nanoTime();
        action.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** The shortest of some rounds; no more of them than it takes to be quick enough. */
    public static Duration best(Duration enough, Round round) throws Exception {
        Duration best = round.play();
        for (int rounds = 1; rounds < ROUNDS && best.compareTo(enough) > 0; rounds++) {
            Duration next = round.play();
            best = next.compareTo(best) < 0 ? next : best;
        }
        return best;
    }
}
