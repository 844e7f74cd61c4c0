package io.watchgate.gateway;

import io.watchgate.bus.Pulse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Finds the thread that a plugin does not give back. Code cannot be taken away from a plugin, and no frame may go on
 * unjudged, so all that is left is to raise the alarm. It has a thread of its own and calls no plugin, or it could be held
 * itself.
 */
final class StallWatch implements Runnable {

    /** How often it looks until a plugin has used up the patience. */
    private static final int LOOKS = 4;

    /** What was seen of a pulse, and how often since it moved. */
    private record Sight(Pulse.Beat beat, int looks) {}

    private static final Sight NEVER = new Sight(new Pulse.Beat(-1, Optional.empty()), 0);

    private final CopyOnWriteArrayList<Pulse> pulses = new CopyOnWriteArrayList<>();
    private final Map<Pulse, Sight> sights = new HashMap<>();
    private final Duration patience;
    private final Consumer<String> alarm;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** @param alarm takes the name of the plugin */
    StallWatch(Duration patience, Consumer<String> alarm) {
        this.patience = patience;
        this.alarm = alarm;
    }

    /** Watches this one, too. */
    void add(Pulse pulse) {
        pulses.add(pulse);
    }

    @Override
    public void run() {
        try {
            while (!stopped.await(patience.toNanos() / LOOKS, TimeUnit.NANOSECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        stopped.countDown();
    }

    /** To be called at regular intervals. */
    void look() {
        for (Pulse pulse : pulses) {
            Pulse.Beat beat = pulse.beat();
            Sight before = sights.getOrDefault(pulse, NEVER);
            boolean still = before.beat().equals(beat) && beat.plugin().isPresent();
            int looks = still ? before.looks() + 1 : 0;
            sights.put(pulse, new Sight(beat, looks));
            if (looks == LOOKS) {
                alarm.accept(beat.plugin().orElseThrow());
            }
        }
    }
}
