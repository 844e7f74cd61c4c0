package io.watchgate.inspect.scan;

import io.watchgate.inspect.Line;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Gathers lines of text into pieces that are small enough to judge, and large enough for what stands on many lines, such
 * as a private key. Each piece begins with the end of the one before it, so that nothing is missed where the text is cut.
 * For use by one thread.
 */
final class TextPieces {

    private final int most;
    private final int overlap;
    private ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    private long first;
    private boolean open;

    /**
     * @param most how many bytes make a piece
     * @param overlap how many bytes of a piece the next one repeats
     */
    TextPieces(int most, int overlap) {
        if (overlap < 0 || overlap >= most) {
            throw new IllegalArgumentException("'overlap' must be less than 'most', is " + overlap);
        }
        this.most = most;
        this.overlap = overlap;
    }

    /** Takes a line in, and gives away the pieces that are full before there is room for all of it. */
    void add(Line line, Consumer<TextPiece> full) {
        if (!open) {
            first = line.number();
            open = true;
        }
        byte[] bytes = line.bytes();
        for (int at = 0; at < bytes.length; ) {
            int taken = Math.min(bytes.length - at, room(full));
            gathered.write(bytes, at, taken);
            at += taken;
        }
        if (line.ends() && room(full) > 0) {
            gathered.write('\n');
        }
    }

    private int room(Consumer<TextPiece> full) {
        if (gathered.size() == most) {
            full.accept(cut());
        }
        return most - gathered.size();
    }

    /** The bytes that are gathered and in no piece yet, with those repeated. */
    byte[] pending() {
        return gathered.toByteArray();
    }

    boolean isEmpty() {
        return !open;
    }

    /** Drops what is gathered. */
    void forget() {
        gathered = new ByteArrayOutputStream();
        open = false;
    }

    /** The last piece, if anything is gathered. */
    Optional<TextPiece> finish() {
        String text = gathered.toString(StandardCharsets.UTF_8);
        TextPiece piece = new TextPiece(first, text, text.length());
        forget();
        return text.length() > 0 ? Optional.of(piece) : Optional.empty();
    }

    private TextPiece cut() {
        byte[] bytes = gathered.toByteArray();
        int tail = tail(bytes);
        String kept = new String(bytes, 0, tail, StandardCharsets.UTF_8);
        String rest = new String(bytes, tail, bytes.length - tail, StandardCharsets.UTF_8);
        TextPiece piece = new TextPiece(first, kept + rest, kept.length());
        first = piece.lineOf(kept.length());
        gathered = new ByteArrayOutputStream();
        gathered.writeBytes(Arrays.copyOfRange(bytes, tail, bytes.length));
        return piece;
    }

    /** Where the next piece begins: with a line where there is one, otherwise with a character. */
    private int tail(byte[] bytes) {
        int from = bytes.length - overlap;
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i - 1] == '\n') {
                return i;
            }
        }
        int at = from;
        while (at < bytes.length && (bytes[at] & 0xC0) == 0x80) {
            at++;
        }
        return at;
    }
}
