/**
 * The one way through the gateway: {@link io.watchgate.bus.Lane#carry}.
 *
 * <p>A frame passes its stations in the order of {@link io.watchgate.bus.FrameBus}: middleware, then security, then
 * audit. What comes out is a {@link io.watchgate.bus.Passage}, and with it an {@link io.watchgate.bus.Ending} that says
 * what to do: forward, reply, answer or drop. Nothing happens before the audit has the record.
 *
 * <p>Each reading thread has a {@link io.watchgate.bus.Lane} of its own. Frames that arrived together are judged one by
 * one, recorded together and then delivered in their order, so that one write to the audit serves them all.
 *
 * <p>Plugins are distrusted in one place, {@code PluginGuard} ({@code AuditGuard} for auditors): whatever goes wrong in
 * there rejects the frame, unless the plugin was configured as one that may fail.
 *
 * <p>Four words for four things: a <em>verdict</em> is what one plugin decides, a <em>judgement</em> folds a frame over
 * all of them, a <em>passage</em> is what came of it, an <em>ending</em> is what is to be done now.
 */
@NullMarked
package io.watchgate.bus;

import org.jspecify.annotations.NullMarked;
