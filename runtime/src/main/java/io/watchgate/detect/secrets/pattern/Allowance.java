package io.watchgate.detect.secrets.pattern;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;

/**
 * What a rule lets pass.
 *
 * @param target what the patterns are held against
 * @param patterns one of them must be found there
 * @param stopwords one of them must be in the secret, in any case
 * @param all whether both kinds must agree, where both are given
 */
public record Allowance(Target target, List<Pattern> patterns, List<String> stopwords, boolean all) {

    /** The text that patterns are held against. */
    public enum Target {
        SECRET,
        MATCH,
        LINE
    }

    public Allowance {
        patterns = List.copyOf(patterns);
        stopwords =
                stopwords.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether it lets a secret pass that was found in a match. */
    boolean allows(String text, Span match, Span secret) {
        Span looked = switch (target) {
            case SECRET -> secret;
            case MATCH -> match;
            case LINE -> match.lines(text);
        };
        String subject = looked.of(text);
        boolean byPattern =
                patterns.stream().anyMatch(pattern -> pattern.matcher(subject).find());
        String lower = secret.of(text).toLowerCase(Locale.ROOT);
        boolean byWord = stopwords.stream().anyMatch(lower::contains);
        if (all && !patterns.isEmpty() && !stopwords.isEmpty()) {
            return byPattern && byWord;
        }
        return byPattern || byWord;
    }
}
