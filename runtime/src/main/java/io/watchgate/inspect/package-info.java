/**
 * What a person asks of Watchgate outside of traffic: two questions, each a package.
 *
 * <ul>
 *   <li>{@link io.watchgate.inspect.scan}: what would the policies of this configuration do with this text?
 *   <li>{@link io.watchgate.inspect.explain}: what was that decision, and what would have avoided it?
 * </ul>
 *
 * <p>Both read files that may be large and that somebody else may have written. {@link io.watchgate.inspect.Lines} reads
 * them in bounded memory, and nothing of them reaches a terminal but as visible text.
 */
@NullMarked
package io.watchgate.inspect;

import org.jspecify.annotations.NullMarked;
