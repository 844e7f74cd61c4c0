/**
 * The policy {@code pii_filter}: personal data in messages.
 *
 * <p>What counts as personal data is known by {@link io.watchgate.detect.pii}, what is done about it is decided by
 * {@link io.watchgate.security.content}; here both are put together as the configuration says.
 */
@NullMarked
package io.watchgate.security.pii;

import org.jspecify.annotations.NullMarked;
