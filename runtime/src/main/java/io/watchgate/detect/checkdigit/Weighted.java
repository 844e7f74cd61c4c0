package io.watchgate.detect.checkdigit;

/**
 * A check digit that is the weighted sum of the other digits, by a modulus: plain, or what the sum lacks to a multiple.
 *
 * <p>Where the modulus is 11, ten has no digit. Each country does something else then: gives such a number to nobody, which
 * is what happens here unless {@link #tenIs} says otherwise, or writes an X or K, which count as ten.
 */
public final class Weighted implements Check {

    private static final int TEN = 10;

    private enum Kind {
        REMAINDER,
        COMPLEMENT,
        ZERO
    }

    private final Kind kind;
    private final int modulus;
    private final int[] weights;
    private final int plus;
    private final int ten;
    private final int full;
    private final int place;

    private Weighted(Kind kind, int modulus, int[] weights, int plus, int ten, int full, int place) {
        if (modulus < 2) {
            throw new IllegalArgumentException("'modulus' must be at least 2, not " + modulus);
        }
        this.kind = kind;
        this.modulus = modulus;
        this.weights = weights.clone();
        this.plus = plus;
        this.ten = ten;
        this.full = full;
        this.place = place;
    }

    /** The check digit is the remainder of the sum. It stands behind the digits that have a weight. */
    public static Weighted remainder(int modulus, int... weights) {
        return new Weighted(Kind.REMAINDER, modulus, weights, 0, TEN, 0, weights.length);
    }

    /** The check digit makes the sum a multiple. It stands behind the digits that have a weight. */
    public static Weighted complement(int modulus, int... weights) {
        return new Weighted(Kind.COMPLEMENT, modulus, weights, 0, TEN, 0, weights.length);
    }

    /** No digit is set apart: the sum of them all is a multiple. */
    public static Weighted zero(int modulus, int... weights) {
        return new Weighted(Kind.ZERO, modulus, weights, 0, TEN, 0, 0);
    }

    /** The same with a constant in the sum. */
    public Weighted plus(int constant) {
        return new Weighted(kind, modulus, weights, constant, ten, full, place);
    }

    /** The same, with this digit where ten would be due. */
    public Weighted tenIs(int digit) {
        return new Weighted(kind, modulus, weights, plus, digit, full, place);
    }

    /** The same, with this digit where nothing lacks to the multiple, instead of a zero. */
    public Weighted fullIs(int digit) {
        return new Weighted(kind, modulus, weights, plus, ten, digit, place);
    }

    /** The same, with the check digit at this index, where the weight must be zero. */
    public Weighted at(int index) {
        return new Weighted(kind, modulus, weights, plus, ten, full, index);
    }

    @Override
    public boolean accepts(String value) {
        if (value.length() < weights.length || value.length() <= place) {
            return false;
        }
        int sum = plus;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Digits.at(value, i);
        }
        int rest = Math.floorMod(sum, modulus);
        return kind == Kind.ZERO ? rest == 0 : Digits.at(value, place) == due(rest);
    }

    private int due(int rest) {
        if (kind == Kind.REMAINDER) {
            return rest == TEN ? ten : rest;
        }
        if (rest == 0) {
            return full;
        }
        return modulus - rest == TEN ? ten : modulus - rest;
    }
}
