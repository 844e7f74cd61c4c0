package io.watchgate.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Reads bytes line by line; a line beyond the limit comes in parts, so that memory stays flat. For use by one thread. */
public final class Lines {

    private static final int CHUNK = 64 << 10;
    private static final byte[] NOTHING = {};

    private final InputStream in;
    private final int most;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int filled;
    private byte[] line = NOTHING;
    private int size;
    private long number = 1;
    private boolean begins = true;

    /** @param most how many bytes of a line come at a time */
    public Lines(InputStream in, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("'most' must be at least 1, is " + most);
        }
        this.in = in;
        this.most = most;
    }

    /** The next line or part of one; empty at the end. */
    public Optional<Line> next() throws IOException {
        while (at < filled || fill()) {
            int to = Math.min(filled, at + most - size);
            int newline = newline(to);
            keep(newline - at);
            if (newline < to) {
                at++;
                return Optional.of(taken(true));
            }
            if (size == most) {
                return Optional.of(taken(false));
            }
        }
        return size == 0 && begins ? Optional.empty() : Optional.of(taken(true));
    }

    private void keep(int more) {
        if (line.length < size + more) {
            line = Arrays.copyOf(line, Math.min(most, Math.max(line.length * 2, size + more)));
        }
        System.arraycopy(chunk, at, line, size, more);
        size += more;
        at += more;
    }

    private Line taken(boolean ends) {
        Line taken = new Line(number, begins, ends, Arrays.copyOf(line, size));
        size = 0;
        begins = ends;
        number += ends ? 1 : 0;
        if (line.length > CHUNK) {
            line = NOTHING;
        }
        return taken;
    }

    private int newline(int to) {
        int i = at;
        while (i < to && chunk[i] != '\n') {
            i++;
        }
        return i;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(chunk));
        return filled > 0;
    }
}
