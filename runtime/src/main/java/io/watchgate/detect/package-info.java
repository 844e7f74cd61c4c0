/**
 * What finds things in a piece of text, and knows nothing of frames, policies or settings.
 *
 * <p>A {@link io.watchgate.detect.Detector} reads a text and names each hit by a {@link io.watchgate.detect.Match}: which
 * rule, from where to where, how sure. What becomes of a hit is for others to decide. Each kind of thing to find has its
 * own sub-package; {@link io.watchgate.detect.secrets} finds credentials.
 */
@NullMarked
package io.watchgate.detect;

import org.jspecify.annotations.NullMarked;
