package io.watchgate.transport;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.OptionalInt;

/** A server at the other end of three streams. */
public interface Server {

    InputStream stdout();

    InputStream stderr();

    OutputStream stdin();

    /** The exit code, once the server has one; waits for it no longer than this. */
    OptionalInt exitCode(Duration patience);

    /**
     * Ends the server, whose stdin the caller has closed, first by waiting, then by asking, then by force. When this
     * returns it is gone, with all it started.
     */
    void stop();

    /** Ends the server and all it started, without asking. */
    void kill();
}
