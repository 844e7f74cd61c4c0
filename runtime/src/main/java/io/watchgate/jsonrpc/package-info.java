/**
 * JSON-RPC 2.0 frames and the strict reader that admits them.
 *
 * <p>A line of bytes comes in, {@link io.watchgate.jsonrpc.FrameCodec} reads it once and says what it is: a
 * {@link io.watchgate.jsonrpc.Request}, a {@link io.watchgate.jsonrpc.Notification}, a
 * {@link io.watchgate.jsonrpc.Response}, or a {@link io.watchgate.jsonrpc.Refusal} with the error its sender deserves.
 * The reader refuses whatever two parsers could understand differently, because a gateway that reads a frame one way
 * while the server reads it another way guards nothing.
 *
 * <p>Nothing here builds a tree. {@link io.watchgate.jsonrpc.JsonText} is a window on the bytes that came in; looking
 * up a member walks those bytes, and changing one is a splice that leaves every other byte alone. That is why a frame
 * that no plugin changed leaves byte for byte as it came, its id and the line ends between its tokens aside, and why
 * numbers and unknown members survive a change.
 */
@NullMarked
package io.watchgate.jsonrpc;

import org.jspecify.annotations.NullMarked;
