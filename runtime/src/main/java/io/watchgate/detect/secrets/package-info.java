/**
 * Finds credentials in a text.
 *
 * <p>{@link io.watchgate.detect.secrets.SecretsDetector} is the face; {@link io.watchgate.detect.secrets.SecretsOptions}
 * says what it looks for. Inside, one pass over the text ({@code RunWalk}) stops at the few places where a secret could
 * be, and asks the finders that wait for such a place:
 *
 * <ul>
 *   <li>at a run of letters and digits that is no word: {@code TokenFinder}, which knows the tokens of providers by their
 *       shape and checksum, and {@code ValueFinder}, which looks at what stands before a value that seems random;
 *   <li>at {@code : = >}: {@code AssignmentFinder} and {@code UrlFinder};
 *   <li>at a run that begins with a hyphen: {@code PrivateKeyFinder} and {@code CommandFinder};
 *   <li>at "is" and "login": {@code SentenceFinder} and {@code NetrcFinder}.
 * </ul>
 *
 * <p>Providers are rows of the resource {@code providers.txt}: to know one more, add a line. What stands where a secret
 * would stand and is none, an example or a variable, is the business of {@code Placeholders} and {@code Judge}.
 *
 * <p>How all of it stays linear: each finder looks at a bounded window, or asks the {@code Scan}, which remembers how far
 * it has looked and never looks at the same place twice for the same reason.
 */
@NullMarked
package io.watchgate.detect.secrets;

import org.jspecify.annotations.NullMarked;
