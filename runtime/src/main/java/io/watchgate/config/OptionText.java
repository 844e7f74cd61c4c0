package io.watchgate.config;

import io.watchgate.spi.Option;
import java.util.Optional;

/**
 * What an {@link Option} says, as plain data.
 *
 * @param otherwise the default as in YAML; empty when the option must be given
 */
public record OptionText(String doc, Optional<String> otherwise, double min, double max) {

    static OptionText of(Option option) {
        boolean required = option.otherwise().equals(Option.REQUIRED);
        return new OptionText(
                option.doc(),
                required ? Optional.empty() : Optional.of(option.otherwise()),
                option.min(),
                option.max());
    }

    Range range() {
        return new Range(min, max);
    }
}
