/**
 * Rules of the user: regular expressions, with words that must be in the text for them to be tried.
 *
 * <p>{@link io.watchgate.detect.secrets.pattern.PatternScanner} looks once for the words of all rules at the same time,
 * and then tries only the rules whose word was there. The expressions are run by RE2/J, in linear time, so no rule and no
 * text can bring it to a halt; what RE2/J does not have, such as looking ahead, is refused when the rule is read.
 */
@NullMarked
package io.watchgate.detect.secrets.pattern;

import org.jspecify.annotations.NullMarked;
