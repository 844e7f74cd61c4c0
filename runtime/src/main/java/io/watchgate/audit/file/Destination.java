package io.watchgate.audit.file;

import java.io.Closeable;
import java.io.IOException;

/** Where lines go. Called by one thread at a time. */
interface Destination extends Closeable {

    /**
     * Hands the first {@code length} bytes, which are whole lines, to the operating system.
     *
     * @throws IOException when not all of them got there; its message says what happened to which place. The caller
     *     forgets the lines, and may try with others at any time.
     */
    void append(byte[] lines, int length) throws IOException;
}
