package io.watchgate.config;

import io.watchgate.config.Node.Kind;

/** A whole number: an {@code int} or a {@code long}. */
final class WholeShape extends NumberShape<Number> {

    /** Up to here a double, in which the range is kept, knows every whole number. */
    private static final double EXACT = 1L << 53;

    private final boolean wide;

    private WholeShape(Range asked, Range possible, boolean wide) {
        super("a whole number", asked, possible);
        this.wide = wide;
    }

    static WholeShape ofInt(Range asked) {
        return new WholeShape(asked, new Range(Integer.MIN_VALUE, Integer.MAX_VALUE), false);
    }

    static WholeShape ofLong(Range asked) {
        return new WholeShape(asked, new Range(-EXACT, EXACT), true);
    }

    @Override
    boolean fits(Kind kind) {
        return kind == Kind.WHOLE;
    }

    @Override
    Number parse(String digits) {
        if (wide) {
            return Long.valueOf(digits);
        }
        return Integer.valueOf(digits);
    }

    @Override
    String schemaType() {
        return "integer";
    }
}
