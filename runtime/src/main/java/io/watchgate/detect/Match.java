package io.watchgate.detect;

import java.util.Objects;

/**
 * A hit in a text.
 *
 * @param rule a stable id, such as {@code secret.github_token}; it stands in configurations and audit records
 * @param start the UTF-16 position of its first character
 * @param end the position after its last character
 * @param confidence from 0, a guess, to 1, a proof
 */
public record Match(String rule, int start, int end, double confidence) {

    public Match {
        Objects.requireNonNull(rule, "rule");
        if (rule.isEmpty()) {
            throw new IllegalArgumentException("rule is empty");
        }
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no text from " + start + " to " + end + " in rule '" + rule + "'");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence of rule '" + rule + "' is not from 0 to 1: " + confidence);
        }
    }
}
