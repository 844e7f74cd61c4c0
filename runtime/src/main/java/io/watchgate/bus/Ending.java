package io.watchgate.bus;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.Response;

/** What is to be done with a frame, now that it is decided and recorded. */
public sealed interface Ending {

    /** Send this frame on to the other side. */
    record Forward(Frame frame) implements Ending {}

    /** Send this error back to the sender of the request. */
    record Reply(Response.Failure failure) implements Ending {}

    /** A plugin answers this request in place of the other side; the answer is still to be carried. */
    record Answer(Request request, JsonText result) implements Ending {}

    /** Do nothing. */
    record Drop() implements Ending {}
}
