package io.watchgate.detect.secrets.gitleaks;

import io.watchgate.detect.secrets.pattern.PatternRule;
import java.util.List;

/** What became of a rule file. */
public sealed interface Reading {

    /**
     * It can be used.
     *
     * @param rules in the order of the file
     * @param warnings what was left out of it, each as a sentence for a person
     */
    record Rules(List<PatternRule> rules, List<String> warnings) implements Reading {

        public Rules {
            rules = List.copyOf(rules);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * It cannot be used.
     *
     * @param errors all that is wrong with it, each as a sentence for a person
     */
    record Unreadable(List<String> errors) implements Reading {

        public Unreadable {
            errors = List.copyOf(errors);
            if (errors.isEmpty()) {
                throw new IllegalArgumentException("errors are empty");
            }
        }
    }
}
