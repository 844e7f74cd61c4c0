package io.watchgate.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What holds before the first step.
 *
 * @param begun whether client and server have shaken hands
 * @param env what the configuration adds to the server's environment
 */
public record Given(boolean begun, Timeouts timeouts, Limits limits, Map<String, String> env, Plugins plugins) {

    public record Timeouts(Duration connection, Duration request, Duration client) {}

    public record Limits(int concurrent, int queued, int bytes, int depth) {}

    /** As in the product's configuration, each list in its order. */
    public record Plugins(List<Entry> middleware, List<Entry> security, List<Entry> auditing) {
        public Plugins {
            middleware = List.copyOf(middleware);
            security = List.copyOf(security);
            auditing = List.copyOf(auditing);
        }

        boolean isEmpty() {
            return middleware.isEmpty() && security.isEmpty() && auditing.isEmpty();
        }
    }

    public record Entry(String policy, boolean critical, Map<String, Object> config) {}
}
