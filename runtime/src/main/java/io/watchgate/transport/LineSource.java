package io.watchgate.transport;

import io.watchgate.jsonrpc.EnvelopeOutline;
import io.watchgate.jsonrpc.FrameCodec;
import io.watchgate.jsonrpc.FrameCodec.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads one frame a line. A line beyond the limit is read to its end without being kept, so that memory stays flat and
 * the line after it is still understood.
 */
public final class LineSource implements FrameSource {

    private static final int CHUNK = 64 << 10;

    private final InputStream in;
    private final FrameCodec codec;
    private final int maxLine;
    private byte[] buffer = new byte[CHUNK];
    private int start;
    private int end;
    /** No line ends before this place. */
    private int searched;

    public LineSource(InputStream in, FrameCodec codec) {
        this.in = in;
        this.codec = codec;
        this.maxLine = codec.limits().bytes();
    }

    @Override
    public Optional<Reading> next() throws IOException {
        while (true) {
            int newline = findNewline();
            if (newline >= 0 && newline - start <= maxLine) {
                return Optional.of(codec.read(take(newline)));
            }
            if (end - start > maxLine) {
                return Optional.of(skipLongLine());
            }
            if (!fill()) {
                return end > start ? Optional.of(codec.read(take(end))) : Optional.empty();
            }
        }
    }

    @Override
    public boolean hasNext() {
        return findNewline() >= 0;
    }

    private int findNewline() {
        byte[] in = buffer;
        int to = end;
        int i = searched;
        while (i < to && in[i] != '\n') {
            i++;
        }
        searched = i;
        return i < to ? i : -1;
    }

    /** The line up to {@code to}, which is where it ends. */
    private byte[] take(int to) {
        byte[] line = Arrays.copyOfRange(buffer, start, to);
        skipTo(to + 1);
        return line;
    }

    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            searched -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, maxLine + CHUNK));
        }
        int read = in.read(buffer, end, buffer.length - end);
        if (read < 0) {
            return false;
        }
        end += read;
        return true;
    }

    private Reading skipLongLine() throws IOException {
        EnvelopeOutline outline = new EnvelopeOutline();
        long bytes = 0;
        int newline = findNewline();
        boolean more = true;
        while (newline < 0 && more) {
            outline.see(buffer, start, end);
            bytes += end - start;
            empty();
            more = fill();
            newline = findNewline();
        }
        if (newline >= 0) {
            outline.see(buffer, start, newline);
            bytes += newline - start;
            skipTo(newline + 1);
        }
        return new Reading.Refused(codec.tooLong(outline, bytes));
    }

    private void skipTo(int next) {
        start = next;
        searched = next;
        if (start >= end) {
            empty();
        }
    }

    private void empty() {
        start = 0;
        end = 0;
        searched = 0;
        if (buffer.length > CHUNK) {
            buffer = new byte[CHUNK];
        }
    }
}
