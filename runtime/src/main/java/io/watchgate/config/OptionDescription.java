package io.watchgate.config;

import java.util.Optional;

/**
 * An option of a plugin, for a person.
 *
 * @param name as in YAML
 * @param type what it may be, in words: "a whole number from 1 to 10"
 * @param doc one line that says what it does
 * @param otherwise what holds when it is left out, as in YAML; empty when it must be given, or nothing holds then
 * @param required whether it must be given
 */
public record OptionDescription(String name, String type, String doc, Optional<String> otherwise, boolean required) {

    static OptionDescription of(Key key) {
        return new OptionDescription(key.name(), key.shape().words(), key.doc(), key.otherwise(), key.isRequired());
    }
}
