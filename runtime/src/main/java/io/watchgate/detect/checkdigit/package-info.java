/**
 * Whether a number can be what it seems to be: the arithmetic behind the numbers that people and their accounts have.
 *
 * <p>A {@link io.watchgate.detect.checkdigit.Check} judges a value of digits and capital letters, without the separators it
 * was written with. Most countries chose weights, a modulus and a habit for the remainder of ten, so that most checks are a
 * line of data for {@link io.watchgate.detect.checkdigit.Weighted}; the others are in
 * {@link io.watchgate.detect.checkdigit.CheckDigits}.
 */
@NullMarked
package io.watchgate.detect.checkdigit;

import org.jspecify.annotations.NullMarked;
