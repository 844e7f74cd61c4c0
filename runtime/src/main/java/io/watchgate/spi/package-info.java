/**
 * All that the author of a plugin needs to know.
 *
 * <p>A plugin is one public class with a public constructor, registered by {@link io.watchgate.spi.Plugin}. It
 * implements exactly one of three kinds:
 *
 * <ul>
 *   <li>{@link io.watchgate.spi.Middleware} changes or answers frames before they are judged,
 *   <li>{@link io.watchgate.spi.SecurityPolicy} judges the frame that would really be sent,
 *   <li>{@link io.watchgate.spi.Auditor} records what was decided, before the frame moves.
 * </ul>
 *
 * <p>Its options are a record; the constructor takes that record and whatever beans it needs:
 *
 * <pre>{@code
 * @Plugin(name = "day_off", config = DayOff.Config.class, summary = "Rejects every call on one day of the week")
 * public final class DayOff implements SecurityPolicy {
 *     public record Config(@Option(doc = "the day to keep free", otherwise = "sunday") DayOfWeek day) {}
 *
 *     public DayOff(Config config, Clock clock) { ... }
 *
 *     public Verdict judge(Frame frame, FrameContext context) { ... }
 * }
 * }</pre>
 *
 * <p><b>Order.</b> Middleware, then security, then audit. Within a kind the lower {@code priority} goes first, ties go in
 * the order of the configuration, and what an entry says by {@code after} and {@code requires} is honoured before that.
 * <b>Threads.</b> Frames of the two directions are judged at the same time by different threads, and so are answers that
 * the gateway gives itself: a plugin must be safe for that, and must not block. <b>Failure.</b> A plugin that throws,
 * returns null or takes longer than its budget makes the gateway reject the frame, unless its entry in the configuration
 * says {@code critical: false}. The time is taken when the call returns; one that never returns is not broken off.
 *
 * <p>The guide with complete examples is {@code docs/writing-plugins.md}.
 */
@NullMarked
package io.watchgate.spi;

import org.jspecify.annotations.NullMarked;
