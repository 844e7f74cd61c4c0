package io.watchgate.detect.secrets.pattern;

import com.google.re2j.Matcher;
import io.watchgate.detect.Detector;
import io.watchgate.detect.Match;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/** Tries the rules of the user whose keywords are in the text. */
public final class PatternScanner implements Detector {

    private final List<PatternRule> rules;

    /** Words of all rules, and the rule of each. */
    private final Keywords keywords;

    private final int[] ruleOfWord;
    private final BitSet always = new BitSet();

    public PatternScanner(List<PatternRule> rules) {
        this.rules = List.copyOf(rules);
        List<String> words = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int number = 0; number < rules.size(); number++) {
            PatternRule rule = rules.get(number);
            if (rule.keywords().isEmpty()) {
                always.set(number);
            }
            for (String word : rule.keywords()) {
                words.add(word);
                owners.add(number);
            }
        }
        this.keywords = new Keywords(words);
        this.ruleOfWord = owners.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public void scan(String text, Consumer<Match> hits) {
        if (rules.isEmpty()) {
            return;
        }
        BitSet due = (BitSet) always.clone();
        if (ruleOfWord.length > 0) {
            keywords.in(text).stream().forEach(word -> due.set(ruleOfWord[word]));
        }
        due.stream().forEach(number -> apply(rules.get(number), text, hits));
    }

    private static void apply(PatternRule rule, String text, Consumer<Match> hits) {
        Matcher matcher = rule.pattern().matcher(text);
        while (matcher.find()) {
            Span secret = secret(rule, matcher);
            if (secret.end() > secret.start()
                    && isSecret(rule, text, new Span(matcher.start(), matcher.end()), secret)) {
                hits.accept(new Match(rule.id(), secret.start(), secret.end(), rule.confidence()));
            }
        }
    }

    /** The group that the rule names; without one the first group that took part, or else the whole match. */
    private static Span secret(PatternRule rule, Matcher matcher) {
        if (rule.group() > 0) {
            return span(matcher, rule.group());
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.end(group) > matcher.start(group)) {
                return span(matcher, group);
            }
        }
        return span(matcher, 0);
    }

    /** Of a group that took no part, the positions are -1. */
    private static Span span(Matcher matcher, int group) {
        return new Span(matcher.start(group), matcher.end(group));
    }

    private static boolean isSecret(PatternRule rule, String text, Span match, Span secret) {
        if (rule.minEntropy() > 0 && Entropy.of(secret.of(text)) <= rule.minEntropy()) {
            return false;
        }
        return rule.allowed().stream().noneMatch(allowance -> allowance.allows(text, match, secret));
    }
}
