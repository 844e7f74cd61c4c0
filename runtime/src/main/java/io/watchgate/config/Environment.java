package io.watchgate.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Environment variables for a server. */
record Environment(Map<String, String> variables) {
    Environment {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }
}
