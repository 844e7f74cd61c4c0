package io.watchgate.security.content;

import io.watchgate.spi.Option;
import java.util.List;
import java.util.Optional;

/** The settings of one sort of finds, where they differ from those of the whole filter. */
public record Sort(
        @Option(doc = "whether this sort is looked for", otherwise = "true")
        boolean enabled,

        @Option(doc = "what is done about it: block, redact or audit_only")
        Optional<Action> action,

        @Option(doc = "finds that are less sure than this are left alone", min = 0, max = 1)
        Optional<Double> minConfidence,

        @Option(doc = "texts that are no finds; a * stands for any text", otherwise = "[]")
        List<String> allow) {

    /** Nothing differs. */
    static final Sort SAME = new Sort(true, Optional.empty(), Optional.empty(), List.of());

    public Sort {
        allow = List.copyOf(allow);
    }
}
