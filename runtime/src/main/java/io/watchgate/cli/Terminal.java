package io.watchgate.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * The streams of the process.
 *
 * @param in what a client or person says
 * @param frames standard output as bytes, for protocol frames
 * @param out standard output as text, for commands that a person runs
 * @param err standard error as text
 * @param interactive whether a person sits at {@code in}
 * @param colour whether {@code out} shows colours
 */
public record Terminal(
        InputStream in, OutputStream frames, PrintWriter out, PrintWriter err, boolean interactive, boolean colour) {}
