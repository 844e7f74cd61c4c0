package io.watchgate.transport;

import io.watchgate.jsonrpc.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Lines that wait to be written together.
 *
 * <p>A frame is one line here, whoever reads it: many servers end a line at a carriage return, too, and would take what
 * stands between two of them for a frame of its own, which nobody judged. Line breaks can only stand between the tokens
 * of JSON, so they become blanks.
 */
final class LineBuffer {

    private static final int KEPT = 64 << 10;

    private byte[] bytes = new byte[8 << 10];
    private int size;

    int size() {
        return size;
    }

    void add(JsonText frame) {
        int needed = size + frame.size() + 1;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length + (bytes.length >> 1)));
        }
        frame.copyTo(bytes, size);
        size = needed;
        bytes[size - 1] = '\n';
    }

    /** Writes everything; false when the other end is gone. */
    boolean drainTo(OutputStream out) {
        try {
            out.write(bytes, 0, size);
            out.flush();
            return true;
        } catch (IOException e) {
            return false;
        } finally {
            size = 0;
            if (bytes.length > KEPT) {
                bytes = new byte[KEPT];
            }
        }
    }
}
