package io.watchgate.text;

/**
 * How much may be decoded for one frame, so that a small frame cannot make much work. What did not fit in was not looked
 * at: who asks for the readings of a text has to ask afterwards. For use by one thread.
 */
public final class Budget {

    private final int depth;
    private int bytes;
    private boolean exhausted;

    /**
     * Opens a budget.
     *
     * @param bytes that may come out of all decoders together
     * @param depth how many encodings may stand in one another
     */
    public Budget(int bytes, int depth) {
        if (bytes < 0 || depth < 0) {
            throw new IllegalArgumentException("'bytes' and 'depth' must not be negative");
        }
        this.bytes = bytes;
        this.depth = depth;
    }

    /** Whether something was left undecoded that this budget was too small for. */
    public boolean isExhausted() {
        return exhausted;
    }

    /** Takes so many bytes, if they are there. */
    boolean take(int wanted) {
        if (wanted > bytes) {
            exhausted = true;
            return false;
        }
        bytes -= wanted;
        return true;
    }

    /** Whether the encodings at this depth may be opened; the first is 1. */
    boolean allows(int level) {
        exhausted |= level > depth;
        return level <= depth;
    }

    int left() {
        return bytes;
    }
}
