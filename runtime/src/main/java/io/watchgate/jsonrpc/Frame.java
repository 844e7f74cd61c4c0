package io.watchgate.jsonrpc;

/**
 * One JSON-RPC message.
 *
 * <p>A frame is immutable. It keeps the bytes it came with ({@link #json()}) and leaves as those bytes, on one line: line
 * ends between its tokens, and nothing else, have become spaces when it was read. A changed frame, made by a method such
 * as {@link Request#withParams}, is those bytes with one part spliced. The id is the exception: a frame may be given
 * another one without a splice, which happens when it is written.
 */
public sealed interface Frame permits Request, Notification, Response {

    /** The frame as it was read, under the id it was read with. */
    JsonText json();

    /** The frame as it is to be written, without the end of the line. */
    JsonText toWire();

    /**
     * Whether the parts of this frame are what its bytes say, as they are in every frame but one that was put together by
     * a constructor.
     */
    default boolean isWhole() {
        return Envelope.isWhole(this);
    }

    /** The size in bytes as it was read. */
    default int size() {
        return json().size();
    }
}
