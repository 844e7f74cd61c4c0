package io.watchgate.config;

import java.util.List;

/** What came of reading a configuration file. */
public sealed interface ConfigResult {

    /** The file can be used. Warnings tell of what it asks for and does not get. */
    record Loaded(GatewayConfig config, List<Problem> warnings) implements ConfigResult {
        public Loaded {
            warnings = List.copyOf(warnings);
        }
    }

    /** The file cannot be used; these are all the reasons, in the order of the file. */
    record Invalid(List<Problem> problems) implements ConfigResult {
        public Invalid {
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("'problems' must say what is wrong, is empty");
            }
            problems = List.copyOf(problems);
        }
    }
}
