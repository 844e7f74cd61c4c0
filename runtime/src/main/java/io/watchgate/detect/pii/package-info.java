/**
 * Personal data in texts: addresses, telephone numbers, accounts, and the numbers that states give to people.
 *
 * <p>A {@link io.watchgate.detect.pii.PiiDetector} is made for the {@link io.watchgate.detect.pii.PiiType}s that are on. It
 * walks a text once and stops only at the few characters that personal data has and prose has not: a digit, an at sign, a
 * colon, a plus, an opening parenthesis. Each of them is offered to the seekers that were built for the types. A
 * {@link io.watchgate.detect.pii.TokenSeeker} is shown whole tokens of letters and digits, with the pattern the two make, so
 * that most are dismissed by one look into a table; a {@link io.watchgate.detect.pii.MarkSeeker} is shown the mark.
 *
 * <p>Numbers are data. An {@link io.watchgate.detect.pii.Identifier} is a name, the forms it is written in, the check that
 * proves it, and the words that people put beside it; the tables are {@link io.watchgate.detect.pii.WesternEurope},
 * {@link io.watchgate.detect.pii.NorthernEurope}, {@link io.watchgate.detect.pii.EasternEurope},
 * {@link io.watchgate.detect.pii.Americas} and {@link io.watchgate.detect.pii.AsiaPacific}. A new country is a new entry there.
 *
 * <p>How sure a match is follows from three things: how much its check proves, whether it is written with the separators
 * of its kind, and whether a telling word stands near. A bare digit string of which every tenth passes is never enough by
 * itself. {@link io.watchgate.detect.pii.Confidence} has the grades; from 0.6 on a match is worth acting upon.
 *
 * <p>Telling words stand before the number or just behind it. A value that comes without its name, such as a member of a
 * JSON object, should be scanned as {@code name: value}.
 */
@NullMarked
package io.watchgate.detect.pii;

import org.jspecify.annotations.NullMarked;
