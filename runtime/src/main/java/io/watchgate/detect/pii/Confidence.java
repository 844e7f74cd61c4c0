package io.watchgate.detect.pii;

/** The grades of being sure. A match of {@link #FAIR} and more is worth acting upon, one below it wants a telling word. */
final class Confidence {

    static final double SURE = 0.95;
    static final double STRONG = 0.85;
    static final double FAIR = 0.65;
    static final double WEAK = 0.45;
    static final double FAINT = 0.25;

    private Confidence() {}

    /** The grade of a number with a word beside it that names it. */
    static double named(double alone) {
        return Math.max(alone, STRONG) + 0.05;
    }
}
