/**
 * The policy {@code secrets_filter}: keys, tokens and passwords in messages.
 *
 * <p>What counts as a secret is known by {@link io.watchgate.detect.secrets}, what is done about it is decided by
 * {@link io.watchgate.security.content}; here both are put together as the configuration says, with the patterns and
 * rule files of the user.
 */
@NullMarked
package io.watchgate.security.secrets;

import org.jspecify.annotations.NullMarked;
