/**
 * A gateway at work: one client, the server behind it, and every request that is under way between them.
 *
 * <p>{@link io.watchgate.gateway.GatewayAssembly} makes it from a configuration, {@link io.watchgate.gateway.Gateway}
 * starts and ends it. Two threads do the work, each driven by a {@code Pump}: {@code ClientReader} takes what the client
 * says, {@code ServerReader} what the server says; each gives its frames to a lane of the bus and acts on what comes out. Between them stand two tables of {@code PendingRequests}, one for each direction, that know under which
 * id a request went on and under which id its answer goes back. {@code RequestWindow} keeps the number of requests that
 * the server has at one time within its limit. {@code Watchdog} answers what nobody else answers in time.
 *
 * <p>Every request that enters ends in exactly one of these ways: its answer, an error under its own id, or, once its
 * sender has cancelled it, nothing.
 */
@NullMarked
package io.watchgate.gateway;

import org.jspecify.annotations.NullMarked;
