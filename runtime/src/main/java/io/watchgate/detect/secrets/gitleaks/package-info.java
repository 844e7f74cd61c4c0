/**
 * Reads rule files of gitleaks, since teams have them already.
 *
 * <p>{@link io.watchgate.detect.secrets.gitleaks.RuleFile} makes {@link io.watchgate.detect.secrets.pattern.PatternRule}s
 * of a TOML text. A gateway sees texts and no files and no commits, so what a rule file says about paths and commits says
 * nothing here: it is left out, with a warning for each. What cannot be read is an error, and no rule is left out silently.
 */
@NullMarked
package io.watchgate.detect.secrets.gitleaks;

import org.jspecify.annotations.NullMarked;
