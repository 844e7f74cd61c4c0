package io.watchgate.bus;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Shows to other threads with which plugin the thread of a lane is, and whether it moves. Beaten by that thread alone. */
public final class Pulse {

    /**
     * The pulse at one moment.
     *
     * @param count differs from an earlier one's when the thread has moved since
     * @param plugin whose code it runs
     */
    public record Beat(long count, Optional<String> plugin) {}

    private final AtomicLong count = new AtomicLong();
    private final AtomicReference<@Nullable String> plugin = new AtomicReference<>();

    void enter(String name) {
        plugin.lazySet(name);
        count.lazySet(count.getPlain() + 1);
    }

    void leave() {
        plugin.lazySet(null);
    }

    public Beat beat() {
        return new Beat(count.get(), Optional.ofNullable(plugin.get()));
    }
}
