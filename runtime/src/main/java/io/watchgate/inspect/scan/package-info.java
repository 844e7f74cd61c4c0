/**
 * {@code watchgate scan}: what the policies of a configuration would do with a text, without any client or server.
 *
 * <p>{@link io.watchgate.inspect.scan.Scan} takes the input apart into what can be judged: lines that are frames, and
 * {@code TextPieces} of everything else, which it puts into frames as the result of a tool. Each goes through a
 * {@link io.watchgate.bus.FrameBus} like any frame of a session, with the configured policies as its stations and a
 * {@code Collector} as its only auditor, so that nothing is written anywhere. A {@code Witness} beside each policy knows
 * which finding came from whom, and a {@link io.watchgate.inspect.scan.Remark} says what would be done about it.
 *
 * <p>{@link io.watchgate.inspect.scan.ScanFormat} turns remarks into lines that are fit for a terminal.
 */
@NullMarked
package io.watchgate.inspect.scan;

import org.jspecify.annotations.NullMarked;
