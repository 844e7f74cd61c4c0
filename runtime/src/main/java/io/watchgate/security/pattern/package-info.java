/**
 * Texts with stars in them, as configurations name tools, rules and places: {@link io.watchgate.security.pattern.NamePattern}.
 */
@NullMarked
package io.watchgate.security.pattern;

import org.jspecify.annotations.NullMarked;
