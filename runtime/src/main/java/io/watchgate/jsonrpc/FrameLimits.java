package io.watchgate.jsonrpc;

/**
 * What a frame may be at most. Beyond {@code depth} or {@code openNames} the frame is refused; {@code openNames} counts
 * the members of all objects that are open at one place, which is what checking for duplicates has to remember.
 */
public record FrameLimits(int bytes, int depth, int openNames) {

    /** 16 MiB, 256 levels, 100,000 names: far above what servers send, far below what hurts. */
    public static final FrameLimits DEFAULT = new FrameLimits(16 << 20, 256, 100_000);

    /** An envelope has five members; this leaves room for extensions and none for floods. */
    static final int ENVELOPE_MEMBERS = 64;

    public FrameLimits {
        if (bytes < 1 || depth < 1 || openNames < ENVELOPE_MEMBERS) {
            throw new IllegalArgumentException(
                    "limits must be positive: bytes=" + bytes + " depth=" + depth + " openNames=" + openNames);
        }
    }
}
