package io.watchgate.jsonrpc;

import java.util.Optional;

/**
 * Bytes that are no frame we carry, and the error that says why.
 *
 * @param error what to tell the sender; it never quotes the bytes
 * @param id the id, where one could be read without doubt
 * @param shape what the bytes seem to have been, to know who waits for an answer
 * @param bytes how many bytes were refused
 */
public record Refusal(RpcError error, Optional<FrameId> id, Shape shape, long bytes) {

    /** What a refused line seems to have been. */
    public enum Shape {
        /** It names a method: its sender may wait for an answer. */
        CALL,
        /** It has a result or an error: the other side may wait for it. */
        ANSWER,
        /** It is blank: nobody said anything. */
        BLANK,
        /** Nothing can be said. */
        UNKNOWN
    }
}
