package io.watchgate.gateway;

import io.watchgate.jsonrpc.FrameCodec.Reading;
import io.watchgate.transport.FrameSource;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Consumer;

/** Moves frames from a source to their reader until the source ends; settles whenever nothing more is at hand. */
final class Pump {

    private static final System.Logger LOG = System.getLogger("watchgate.gateway");

    private final FrameSource source;
    private final Link link;
    private final Consumer<Reading> reader;
    private final Runnable between;

    /** @param between runs after frames were sent: the place to wait for those who read slowly */
    Pump(FrameSource source, Link link, Consumer<Reading> reader, Runnable between) {
        this.source = source;
        this.link = link;
        this.reader = reader;
        this.between = between;
    }

    void run() {
        try {
            for (Optional<Reading> next = source.next(); next.isPresent(); next = source.next()) {
                reader.accept(next.get());
                if (link.lane().isFull() || !source.hasNext()) {
                    link.settle();
                    between.run();
                }
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a pipe broke: {0}", e.getClass().getName());
        }
        link.settle();
    }
}
