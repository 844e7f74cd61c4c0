package io.watchgate.config;

import io.watchgate.config.Node.Kind;
import java.time.Duration;

/** A time span in seconds; fractions are allowed. */
final class SecondsShape extends NumberShape<Duration> {

    /** 250 years; further, the nanoseconds do not fit a long. */
    private static final double LONGEST = 8e9;

    private static final double NANOS_PER_SECOND = 1e9;

    SecondsShape(Range asked) {
        super("a number of seconds", asked.atLeast(0), new Range(0, LONGEST));
    }

    @Override
    boolean fits(Kind kind) {
        return kind == Kind.WHOLE || kind == Kind.DECIMAL;
    }

    @Override
    Duration parse(String digits) {
        return Duration.ofNanos(Math.round(Double.parseDouble(digits) * NANOS_PER_SECOND));
    }

    @Override
    String schemaType() {
        return "number";
    }
}
