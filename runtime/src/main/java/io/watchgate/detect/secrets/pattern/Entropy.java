package io.watchgate.detect.secrets.pattern;

import java.util.HashMap;
import java.util.Map;

/** Shannon's entropy, counted as gitleaks counts it. */
final class Entropy {

    private Entropy() {}

    /** Bits a character. */
    static double of(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        text.codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
        int length = text.codePointCount(0, text.length());
        double bits = 0;
        for (int count : counts.values()) {
            double share = (double) count / length;
            bits -= share * Math.log(share) / Math.log(2);
        }
        return bits;
    }
}
