/**
 * Where frames come from and go to: lines on pipes, and the processes at their other end.
 *
 * <p>Everything is bounded. A {@link io.watchgate.transport.LineSource} keeps no more of a line than a frame may have; a
 * {@link io.watchgate.transport.LineSink} takes every line, and lets well-mannered callers wait between lines when too
 * many are there; a {@link io.watchgate.transport.ServerProcess} is gone, with all it started, when {@code stop} returns.
 */
@NullMarked
package io.watchgate.transport;

import org.jspecify.annotations.NullMarked;
