package io.watchgate.detect.checkdigit;

/** Tells a possible number from an impossible one. It is immutable and answers in time linear in the value. */
@FunctionalInterface
public interface Check {

    /** The value has ASCII digits and capital letters only, and the length of one of the forms the number is written in. */
    boolean accepts(String value);

    /** Both of them. */
    default Check and(Check other) {
        return value -> accepts(value) && other.accepts(value);
    }
}
