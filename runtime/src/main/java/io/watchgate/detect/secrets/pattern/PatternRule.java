package io.watchgate.detect.secrets.pattern;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A rule of the user.
 *
 * @param id the rule of its matches
 * @param pattern what it looks for
 * @param group the group of the pattern that holds the secret; 0 for the first that is not empty, or all of it
 * @param keywords words of which one must be in the text, in any case; none for a rule that is always tried
 * @param minEntropy the bits a character of the secret must carry more than; 0 for any secret
 * @param allowed what is no secret although it looks like one
 * @param confidence how sure its matches are
 */
public record PatternRule(
        String id,
        Pattern pattern,
        int group,
        List<String> keywords,
        double minEntropy,
        List<Allowance> allowed,
        double confidence) {

    public PatternRule {
        Objects.requireNonNull(pattern, "pattern");
        if (id.isEmpty()) {
            throw new IllegalArgumentException("id is empty");
        }
        if (group < 0 || group > pattern.groupCount()) {
            throw new IllegalArgumentException(
                    "rule '" + id + "': there is no group " + group + ", the pattern has " + pattern.groupCount());
        }
        keywords = keywords.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        if (keywords.contains("")) {
            throw new IllegalArgumentException("rule '" + id + "': a keyword is empty");
        }
        allowed = List.copyOf(allowed);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("rule '" + id + "': confidence is not from 0 to 1: " + confidence);
        }
    }

    /** A rule with nothing but a pattern, and words that must be in the text for it to be tried. */
    public static PatternRule of(String id, String regex, List<String> keywords, double confidence) {
        return new PatternRule(id, compile("rule '" + id + "'", regex), 0, keywords, 0, List.of(), confidence);
    }

    /**
     * Compiles a pattern.
     *
     * @param rule how the message calls the rule it belongs to
     * @throws IllegalArgumentException with the rule and the construct that RE2/J does not have
     */
    public static Pattern compile(String rule, String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    rule + ": '" + e.getPattern() + "' cannot be used in a pattern: " + e.getDescription(), e);
        }
    }
}
