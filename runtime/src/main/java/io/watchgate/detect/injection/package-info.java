/**
 * Finds orders to a model where only data should be: prompt injection, and tools whose descriptions are poisoned.
 *
 * <p>Two faces: {@link io.watchgate.detect.injection.InjectionDetector} for what passes through the gateway, and
 * {@link io.watchgate.detect.injection.DescriptionJudge} for what a server says about itself, where less is allowed. Both
 * walk the same way:
 *
 * <ol>
 *   <li>{@code Reading} goes once over the text and notes the words it knows, and what is no word but says something
 *       ({@code Marks}: labels, tags, addresses) by its number, as {@code Tokens}.
 *   <li>{@code PhraseIndex} searches the tokens for phrases: words in an order, with a few others between. It begins at
 *       the rarest word of each, so that most texts are done when they are read.
 *   <li>{@code Surroundings} takes something off where somebody speaks about an attack instead of making one.
 *   <li>{@code Scales} weighs together what stands close together, and reports what is heavy enough for the
 *       {@link io.watchgate.detect.injection.Sensitivity}.
 * </ol>
 *
 * <p>Words, phrases and weights are rows of the resource {@code phrases.txt}: to know one more way of saying it, add a
 * line. No row decides alone, unless its weight says so.
 */
@NullMarked
package io.watchgate.detect.injection;

import org.jspecify.annotations.NullMarked;
