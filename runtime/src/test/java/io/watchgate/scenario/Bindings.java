package io.watchgate.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the placeholders of a scenario stand for. */
final class Bindings {

    /** Matches anything and is never bound. */
    static final String ANYTHING = "_";

    private final Map<String, String> values = new HashMap<>();

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    void bindAll(Map<String, String> found) {
        values.putAll(found);
        values.remove(ANYTHING);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
