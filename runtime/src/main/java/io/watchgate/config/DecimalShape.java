package io.watchgate.config;

import io.watchgate.config.Node.Kind;

/** A number with or without a fraction. */
final class DecimalShape extends NumberShape<Double> {

    DecimalShape(Range asked) {
        super("a number", asked, new Range(-Double.MAX_VALUE, Double.MAX_VALUE));
    }

    @Override
    boolean fits(Kind kind) {
        return kind == Kind.WHOLE || kind == Kind.DECIMAL;
    }

    @Override
    Double parse(String digits) {
        return Double.valueOf(digits);
    }

    @Override
    String schemaType() {
        return "number";
    }
}
