/**
 * The policy {@code text_hygiene}: what a text holds beside what a person sees of it.
 *
 * <p>{@code Characters} knows which characters are hidden, and of which {@code Kind}. Most of them have their use somewhere:
 * a joiner makes a family of three people, a non-joiner makes a Persian plural, a mark keeps a Hebrew sentence in order.
 * So {@code Cleaner} goes twice through a text that holds one. A {@code Sweep} takes one hidden character after the other
 * and asks whether its {@code Neighbours} need it: what has been kept before it, and what stands behind it. Then
 * {@code Directions} finds out which of the characters that turn the direction are closed again, around letters that
 * need it. What is left over is treated as the configuration says.
 *
 * <p>A clean text stays clean: to go through it once more changes nothing.
 */
@NullMarked
package io.watchgate.security.hygiene;

import org.jspecify.annotations.NullMarked;
