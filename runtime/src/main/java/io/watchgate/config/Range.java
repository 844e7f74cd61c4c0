package io.watchgate.config;

/** The numbers that an option allows, both ends included. */
record Range(double least, double most) {

    static final Range ALL = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    boolean holds(double number) {
        return number >= least && number <= most;
    }

    Range atLeast(double lowest) {
        return new Range(Math.max(least, lowest), most);
    }

    /** To be put behind the word for a number: "of at least 1", "from 0 to 100". */
    String words() {
        if (Double.isInfinite(least)) {
            return Double.isInfinite(most) ? "" : " of at most " + number(most);
        }
        return Double.isInfinite(most)
                ? " of at least " + number(least)
                : " from " + number(least) + " to " + number(most);
    }

    /** A number as people write it: 100 and not 100.0. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
