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
    private final SecretMask secrets;
    private final Deque<String> last = new ArrayDeque<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final byte[] line = new byte[4 * LINE_LENGTH];
    private int length;
    private boolean cut;

    /** @param secrets texts that are masked wherever they appear: values that the configuration gave to the server */
    public StderrTail(InputStream stderr, Collection<String> secrets) {
        this.stderr = stderr;
        this.secrets = new SecretMask(secrets);
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
        } else {
            cut = true;
        }
    }

    /** The length without a last character that was cut in two. */
    private int wholeCharacters() {
        int end = length;
        while (end > 0 && (line[end - 1] & 0xC0) == 0x80) {
            end--;
        }
        return end > 0 && line[end - 1] < 0 ? end - 1 : length;
    }

    private void endLine() {
        String text = new String(line, 0, cut ? wholeCharacters() : length, StandardCharsets.UTF_8).strip();
        String masked = cut ? secrets.maskCut(text) : secrets.mask(text);
        length = 0;
        cut = false;
        if (text.isEmpty()) {
            return;
        }
        String visible = VisibleText.of(masked, LINE_LENGTH);
        LOG.log(Level.DEBUG, "{0}", visible);
        synchronized (last) {
            if (last.size() == LINES) {
                last.removeFirst();
            }
            last.addLast(visible);
        }
    }
}
