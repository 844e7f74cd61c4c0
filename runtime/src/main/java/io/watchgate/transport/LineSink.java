package io.watchgate.transport;

import io.watchgate.jsonrpc.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes one frame a line.
 *
 * <p>A frame is written by the thread that flushes it, as long as that cannot make the thread wait for a reader that has
 * stopped reading; a hand-over to another thread would cost more than everything else that happens to a frame. How much
 * may be written that way is the sink's credit: bytes that the reader has not yet proven to have read. Beyond it the
 * sink's own thread writes. Whoever finds the sink busy leaves its frames to the one that is writing, so lines gather
 * when many are waiting.
 */
public final class LineSink implements FrameSink {

    /** No end of credit: the thread that flushes may wait for the reader. */
    public static final long PATIENT = Long.MAX_VALUE;

    private static final System.Logger LOG = System.getLogger("watchgate.transport");

    private final OutputStream out;
    private final String name;
    private final long credit;
    private final int capacity;
    private final LongSupplier ticker;
    private final Object lock = new Object();
    private LineBuffer waiting = new LineBuffer();
    private LineBuffer spare = new LineBuffer();
    /** Bytes that are being written and not yet gone. */
    private int underWay;

    private boolean busy;
    private boolean woken;
    private boolean closed;
    private long taken;
    private long proven;
    private @Nullable Thread writer;

    /**
     * @param name of the thread that writes beyond the credit
     * @param credit how many bytes a flushing thread may have under way in the pipe
     * @param capacity how many bytes may wait here before well-mannered callers wait, too
     * @param ticker nanoseconds, to bound waits with
     */
    public LineSink(OutputStream out, String name, long credit, int capacity, LongSupplier ticker) {
        this.out = out;
        this.name = name;
        this.credit = credit;
        this.capacity = capacity;
        this.ticker = ticker;
    }

    @Override
    public void write(JsonText frame) {
        writeMarked(frame);
    }

    /** Takes a frame and returns the mark to give to {@link #prove} when the reader is known to have read it. */
    public long writeMarked(JsonText frame) {
        synchronized (lock) {
            if (!closed) {
                waiting.add(frame);
            }
            taken += frame.size() + 1;
            return taken;
        }
    }

    /** The reader has read everything up to this mark: it answered what stood there. */
    public void prove(long mark) {
        synchronized (lock) {
            proven = Math.max(proven, mark);
        }
    }

    @Override
    public void flush() {
        synchronized (lock) {
            if (busy || closed || waiting.size() == 0) {
                return;
            }
            if (taken - proven > credit) {
                wakeWriter();
                return;
            }
            busy = true;
        }
        drain();
    }

    /** Whether there is less waiting than the capacity. */
    public boolean hasRoom() {
        synchronized (lock) {
            return waiting.size() + underWay <= capacity;
        }
    }

    @Override
    public boolean awaitRoom(Duration patience) {
        return await(patience, () -> waiting.size() + underWay <= capacity);
    }

    /** Waits until everything is written; false when the reader did not read for so long. */
    public boolean awaitEmpty(Duration patience) {
        return await(patience, () -> waiting.size() == 0 && !busy);
    }

    /** Closes the stream. What still waits is dropped, and so is what is written from now on. */
    public void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
        try {
            out.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "{0} was broken at its end", name);
        }
    }

    /** Writes all that waits, and what comes to wait meanwhile. Only for the thread that made the sink busy. */
    private void drain() {
        while (true) {
            LineBuffer taking;
            synchronized (lock) {
                if (closed || waiting.size() == 0) {
                    busy = false;
                    lock.notifyAll();
                    return;
                }
                taking = waiting;
                waiting = spare;
                underWay = taking.size();
            }
            boolean written = taking.drainTo(out);
            synchronized (lock) {
                spare = taking;
                underWay = 0;
                closed |= !written;
                lock.notifyAll();
            }
        }
    }

    private boolean await(Duration patience, BooleanSupplier reached) {
        synchronized (lock) {
            long deadline = ticker.getAsLong() + patience.toNanos();
            while (!closed && !reached.getAsBoolean()) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - ticker.getAsLong());
                if (left <= 0) {
                    return false;
                }
                if (!busy) {
                    wakeWriter();
                }
                try {
                    lock.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return true;
        }
    }

    /** Holding the lock. */
    private void wakeWriter() {
        busy = true;
        woken = true;
        if (writer == null) {
            writer = new Thread(this::writeWhenWoken, name);
            writer.setDaemon(true);
            writer.start();
        }
        lock.notifyAll();
    }

    private void writeWhenWoken() {
        while (awaitWork()) {
            drain();
        }
    }

    private boolean awaitWork() {
        synchronized (lock) {
            while (!woken && !closed) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    return false;
                }
            }
            woken = false;
            return !closed;
        }
    }
}
