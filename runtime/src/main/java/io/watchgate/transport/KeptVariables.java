package io.watchgate.transport;

import java.util.List;
import java.util.Map;

/**
 * Environment variables that {@code bin/watchgate} keeps from our own JVM, which would obey them and print about it, such
 * as {@code JAVA_TOOL_OPTIONS}. It leaves them under other names, and a server finds them under their own again.
 */
final class KeptVariables {

    private static final String PREFIX = "WATCHGATE_SERVER_";

    private KeptVariables() {}

    static void giveBack(Map<String, String> environment) {
        for (String kept : List.copyOf(environment.keySet())) {
            if (kept.startsWith(PREFIX)) {
                environment.put(kept.substring(PREFIX.length()), environment.remove(kept));
            }
        }
    }
}
