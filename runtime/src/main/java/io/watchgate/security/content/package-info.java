/**
 * What all filters of content have in common: from the texts of a frame to a verdict.
 *
 * <p>{@link io.watchgate.security.content.ContentFilter} is the way through. A {@code FrameScan} walks the strings of the
 * frame and has a {@link io.watchgate.detect.Detector} read each of them as it is written, as it is read, and decoded
 * ({@link io.watchgate.text}); a value is read beside its name, and two blocks of text across their border.
 * {@link io.watchgate.security.content.ContentRules} decide about each hit: is it sure enough, is it allowed or suppressed,
 * and what is to be done. The strongest action wins. What is redacted is replaced in the string itself; where that cannot
 * be done the frame is rejected, and so it is when more is encoded in it than the budget lets us decode.
 *
 * <p>A finding says the rule, the place and the length of what was found, and never quotes it.
 */
@NullMarked
package io.watchgate.security.content;

import org.jspecify.annotations.NullMarked;
