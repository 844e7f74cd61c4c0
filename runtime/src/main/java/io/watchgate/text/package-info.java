/**
 * What a text says, whatever it is wrapped in.
 *
 * <p>A person or a model reads {@code p&#97;ssword}, {@code раssword} with Cyrillic letters and a base64 string as what they
 * mean; a filter that looks at the characters sees nothing. {@link io.watchgate.text.LayeredText} offers the readings of
 * one string:
 *
 * <ul>
 *   <li>the text as it is;
 *   <li>{@link io.watchgate.text.View}, the same without what does not show, and with escapes, compatibility forms and
 *       lookalikes of Latin letters written out, each character with the place that it came from;
 *   <li>{@link io.watchgate.text.Embedded}, the encoded parts (base64, hex, gzip inside of them) with the text they stand
 *       for, which has the same readings in its turn.
 * </ul>
 *
 * <p>Whatever is found in one of them can be replaced in the text itself: {@link io.watchgate.text.Redaction} goes the way
 * back, and encodes again what had been encoded.
 */
@NullMarked
package io.watchgate.text;

import org.jspecify.annotations.NullMarked;
