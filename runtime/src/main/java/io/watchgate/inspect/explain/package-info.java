/**
 * {@code watchgate explain}: finds the record of a decision in audit files and says what it means.
 *
 * <p>{@link io.watchgate.inspect.explain.AuditFiles} knows which files a configuration writes, the full ones beside them
 * included; {@link io.watchgate.inspect.explain.Search} reads them line by line; an
 * {@link io.watchgate.inspect.explain.Explanation} tells a person what became of the message and why, and for each finding
 * what would have let it pass: a {@code Remedy} to paste into the configuration.
 *
 * <p>An audit file is evidence that others may have had their hands on. Everything from it is shown as visible text, and a
 * remedy is written so that no name in a record can become anything else in YAML.
 */
@NullMarked
package io.watchgate.inspect.explain;

import org.jspecify.annotations.NullMarked;
