package io.watchgate.it.dsl;

import java.time.Duration;
import java.util.concurrent.Callable;

/** How long something takes on a machine that has other things to do, too. */
public final class Timing {

    private static final int ROUNDS = 5;

    private Timing() {}

    /** The shortest of some rounds; no more of them than it takes to be quick enough. */
    public static Duration best(Duration enough, Callable<?> round) throws Exception {
        Duration best = taken(round);
        for (int rounds = 1; rounds < ROUNDS && best.compareTo(enough) > 0; rounds++) {
            Duration next = taken(round);
            best = next.compareTo(best) < 0 ? next : best;
        }
        return best;
    }

    private static Duration taken(Callable<?> round) throws Exception {
        long start = System.nanoTime();
        round.call();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
