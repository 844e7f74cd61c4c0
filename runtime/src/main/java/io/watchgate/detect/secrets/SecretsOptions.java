package io.watchgate.detect.secrets;

import io.watchgate.detect.secrets.pattern.PatternRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a {@link SecretsDetector} looks for.
 *
 * @param families the kinds of evidence that count
 * @param minLength how long a random value must be, in characters, to count as one
 * @param minEntropy how many bits a character of it must carry, by Shannon
 * @param patterns rules of the user, own ones and those of gitleaks files
 */
public record SecretsOptions(Set<RuleFamily> families, int minLength, double minEntropy, List<PatternRule> patterns) {

    public static final SecretsOptions DEFAULT =
            new SecretsOptions(EnumSet.allOf(RuleFamily.class), 16, 2.5, List.of());

    public SecretsOptions {
        families = Set.copyOf(families);
        patterns = List.copyOf(patterns);
        if (minLength < 8 || minLength > 256) {
            throw new IllegalArgumentException("minLength is not from 8 to 256: " + minLength);
        }
        if (!(minEntropy >= 0 && minEntropy <= 6)) {
            throw new IllegalArgumentException("minEntropy is not from 0 to 6: " + minEntropy);
        }
    }
}
