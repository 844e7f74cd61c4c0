package io.watchgate.config;

/** The file cannot be read past some point; what comes after it remains unknown. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Unreadable(Place place, String wrong, String right) {
        super(wrong, null, false, false);
        this.problem = new Problem(place, "", wrong, right);
    }

    Problem problem() {
        return problem;
    }
}
