package io.watchgate.inspect.scan;

import io.watchgate.spi.Finding;
import java.util.Optional;

/**
 * One finding of a scan.
 *
 * @param line of the input, from 1
 * @param pointer where in the frame on that line, as a JSON pointer; empty for text and for the frame as a whole
 * @param policy the plugin that found it
 * @param effect what would be done about it
 */
public record Remark(long line, Optional<String> pointer, String policy, Effect effect, Finding finding) {

    /** The details by which filters say where and what they found. */
    static final String PLACE = "place";

    static final String CONFIDENCE = "confidence_percent";
    static final String OFFSET = "offset";

    /** What the policy says of it, where that is more than rule and place. */
    Optional<String> message() {
        return finding.details().containsKey(PLACE) ? Optional.empty() : Optional.of(finding.message());
    }

    /** How sure the policy is, where it says so. */
    Optional<Long> confidence() {
        return Optional.ofNullable(finding.details().get(CONFIDENCE))
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).longValue());
    }

    static Optional<String> pointer(Finding finding) {
        return Optional.ofNullable(finding.details().get(PLACE)).map(Object::toString);
    }
}
