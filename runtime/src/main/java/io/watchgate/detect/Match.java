package io.watchgate.detect;

/**
 * Something found in a text.
 *
 * @param rule the stable id of the rule that found it, such as {@code pii.email}
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param confidence how sure the rule is, from 0 to 1
 */
public record Match(String rule, int start, int end, double confidence) {

    public Match {
        if (rule.isBlank()) {
            throw new IllegalArgumentException("'rule' must not be blank");
        }
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "'start' and 'end' must be a piece of text, not " + start + " to " + end);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("'confidence' must be from 0 to 1, not " + confidence);
        }
    }
}
