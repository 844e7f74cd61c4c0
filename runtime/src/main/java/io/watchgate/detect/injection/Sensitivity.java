package io.watchgate.detect.injection;

/** How much has to speak against a text before it counts as a hit. */
public enum Sensitivity {
    /** Only what is plain, with several things coming together. */
    RELAXED(0.8),
    /** One clear order is enough. */
    STANDARD(0.55),
    /** What could be an order is enough; texts about prompt injection will be hit too. */
    STRICT(0.4);

    /** However much comes together, something in it must be more than a word that everyone uses. */
    private static final double SHARE_OF_STRONGEST = 0.6;

    private final double threshold;

    Sensitivity(double threshold) {
        this.threshold = threshold;
    }

    boolean hits(double score, double strongest) {
        return score >= threshold && strongest >= threshold * SHARE_OF_STRONGEST;
    }
}
