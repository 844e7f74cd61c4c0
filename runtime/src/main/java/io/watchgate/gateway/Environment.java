package io.watchgate.gateway;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.function.LongSupplier;

/**
 * The world around a gateway.
 *
 * @param in what the client says
 * @param out what the client hears
 * @param ticker nanoseconds from an arbitrary origin
 * @param sessionId unique to this session
 */
public record Environment(InputStream in, OutputStream out, Clock clock, LongSupplier ticker, String sessionId) {}
