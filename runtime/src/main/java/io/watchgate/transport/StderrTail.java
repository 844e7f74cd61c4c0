package io.watchgate.transport;

import io.watchgate.jsonrpc.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Reads a server's stderr to its end, so that the server never waits for it, and keeps the last lines. */
public final class StderrTail implements Runnable {

    private static final System.Logger LOG = System.getLogger("watchgate.server");
    private static final int LINES = 10;
    private static final int LINE_LENGTH = 300;

    private final InputStream stderr;
    private final Collection<String> secrets;
    private final Deque<String> last = new ArrayDeque<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final byte[] line = new byte[4 * LINE_LENGTH];
    private int length;

    /** @param secrets texts that are masked wherever they appear: values that the configuration gave to the server */
    public StderrTail(InputStream stderr, Collection<String> secrets) {
        this.stderr = stderr;
        this.secrets = List.copyOf(secrets);
    }

    /** The last lines, oldest first, made harmless. */
    public List<String> lines() {
        synchronized (last) {
            return List.copyOf(last);
        }
    }

    /** Waits until stderr has ended, so that the last lines are the last; a grandchild may keep it open. */
    public void awaitEnd(Duration patience) {
        try {
            if (!ended.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.DEBUG, "stderr of the server is still open");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        byte[] chunk = new byte[8 << 10];
        try {
            for (int read = stderr.read(chunk); read >= 0; read = stderr.read(chunk)) {
                for (int i = 0; i < read; i++) {
                    see(chunk[i]);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "stderr of the server ended: {0}", e.getClass().getName());
        }
        endLine();
        ended.countDown();
    }

    private void see(byte b) {
        if (b == '\n') {
            endLine();
        } else if (length < line.length) {
            line[length++] = b;
        }
    }

    private void endLine() {
        String text = new String(line, 0, length, StandardCharsets.UTF_8).strip();
        length = 0;
        if (text.isEmpty()) {
            return;
        }
        for (String secret : secrets) {
            text = text.replace(secret, "***");
        }
        String visible = VisibleText.of(text, LINE_LENGTH);
        LOG.log(Level.DEBUG, "{0}", visible);
        synchronized (last) {
            if (last.size() == LINES) {
                last.removeFirst();
            }
            last.addLast(visible);
        }
    }
}
