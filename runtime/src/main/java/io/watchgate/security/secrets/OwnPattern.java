package io.watchgate.security.secrets;

import io.watchgate.detect.secrets.pattern.PatternRule;
import io.watchgate.spi.Option;
import java.util.List;

/** A pattern of the user's own. */
public record OwnPattern(
        @Option(doc = "what the rule is called in findings and suppressions: secret.NAME")
        String name,

        @Option(doc = "a regular expression in the syntax of RE2; its first group, if it has one, is the secret")
        String pattern,

        @Option(doc = "words of which one must be in the text, to look fast at all others", otherwise = "[]")
        List<String> keywords,

        @Option(doc = "how sure its finds are", otherwise = "0.9", min = 0, max = 1)
        double confidence) {

    public OwnPattern {
        keywords = List.copyOf(keywords);
        PatternRule.of("secret." + name, pattern, keywords, confidence);
    }

    PatternRule toRule() {
        return PatternRule.of("secret." + name, pattern, keywords, confidence);
    }
}
