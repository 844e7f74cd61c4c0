package io.watchgate.spi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that a plugin saw in a frame, for the audit record. It goes to auditors only, never to a client or server.
 *
 * <p>It must not quote matched text, tokens or any value that the policy hides.
 *
 * @param rule a stable id such as {@code tool_allowlist.blocked}
 * @param severity how much it matters
 * @param message one line for a person
 * @param details the same for machines: texts, integers ({@code Integer}, {@code Long}) or lists of texts
 */
public record Finding(String rule, Severity severity, String message, Map<String, Object> details) {

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        details.forEach(Finding::check);
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    public Finding(String rule, Severity severity, String message) {
        this(rule, severity, message, Map.of());
    }

    private static void check(String name, Object value) {
        boolean known = value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance));
        if (!known) {
            throw new IllegalArgumentException(
                    "'details." + name + "' must be a text, an integer or a list of texts, is " + value.getClass());
        }
    }
}
