/**
 * The policies {@code prompt_injection} and {@code tool_guard}: orders to the model where only data should be.
 *
 * <p>{@link io.watchgate.security.injection.PromptInjection} reads all that passes, like the other filters of content
 * ({@link io.watchgate.security.content}). {@link io.watchgate.security.injection.ToolGuard} reads what a server says about
 * itself: an entry of a list whose description gives orders is left out of the list, and a tool that was left out cannot
 * be called.
 */
@NullMarked
package io.watchgate.security.injection;

import org.jspecify.annotations.NullMarked;
