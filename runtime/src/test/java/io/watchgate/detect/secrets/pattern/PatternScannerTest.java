package io.watchgate.detect.secrets.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import io.watchgate.detect.Match;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternScannerTest {

    private static List<String> found(String text, PatternRule... rules) {
        List<Match> matches = new ArrayList<>();
        new PatternScanner(List.of(rules)).scan(text, matches::add);
        return matches.stream()
                .map(match -> match.rule() + ": " + text.substring(match.start(), match.end()))
                .toList();
    }

    private static PatternRule rule(String regex, int group, double entropy, Allowance... allowed) {
        return new PatternRule("r", Pattern.compile(regex), group, List.of(), entropy, List.of(allowed), 0.8);
    }

    private static Allowance stopwords(String... words) {
        return new Allowance(Allowance.Target.SECRET, List.of(), List.of(words), false);
    }

    private static Allowance patterns(Allowance.Target target, String... regexes) {
        return new Allowance(
                target, List.of(regexes).stream().map(Pattern::compile).toList(), List.of(), false);
    }

    @Test
    void everyMatchIsReported() {
        assertThat(found("a1 b2 c3", rule("[a-z][0-9]", 0, 0))).containsExactly("r: a1", "r: b2", "r: c3");
    }

    @Test
    void aRuleIsTriedOnlyWhenOneOfItsWordsIsThere() {
        PatternRule rule = PatternRule.of("r", "[0-9]{4}", List.of("pin", "code"), 1);

        assertThat(found("1234", rule)).isEmpty();
        assertThat(found("PIN 1234", rule)).containsExactly("r: 1234");
        assertThat(found("1234 is the code", rule)).containsExactly("r: 1234");
    }

    @Test
    void rulesDoNotDisturbEachOther() {
        PatternRule pin = PatternRule.of("pin", "[0-9]{4}", List.of("pin"), 1);
        PatternRule code = PatternRule.of("code", "[A-Z]{4}", List.of("code"), 1);
        PatternRule always = PatternRule.of("always", "#[0-9]", List.of(), 1);

        assertThat(found("1234 ABCD #1", pin, code, always)).containsExactly("always: #1");
        assertThat(found("pin 1234 ABCD #1", pin, code, always)).containsExactly("pin: 1234", "always: #1");
        assertThat(found("code 1234 ABCD #1", pin, code, always)).containsExactly("code: ABCD", "always: #1");
    }

    @Test
    void theNamedGroupIsTheSecret() {
        assertThat(found("key=abc;", rule("(k)ey=([a-z]+)", 2, 0))).containsExactly("r: abc");
    }

    @Test
    void withoutANamedGroupTheFirstThatTookPartIs() {
        assertThat(found("key=abc;", rule("key=(?:([0-9]+)|([a-z]+))", 0, 0))).containsExactly("r: abc");
        assertThat(found("key=abc;", rule("key=[a-z]+", 0, 0))).containsExactly("r: key=abc");
    }

    @Test
    void aGroupThatTookNoPartIsNoSecret() {
        assertThat(found("key=abc;", rule("key=(?:([0-9]+)|[a-z]+)", 1, 0))).isEmpty();
    }

    @Test
    void anEmptyMatchIsNoSecret() {
        assertThat(found("bbb", rule("a*", 0, 0))).isEmpty();
    }

    @Test
    void theSecretMustCarryMoreBitsThanTheRuleSays() {
        assertThat(found("aabb abcd", rule("[a-d]{4}", 0, 1))).containsExactly("r: abcd");
        assertThat(found("aabb abcd", rule("[a-d]{4}", 0, 0.9))).containsExactly("r: aabb", "r: abcd");
        assertThat(found("aabb abcd", rule("[a-d]{4}", 0, 2))).isEmpty();
    }

    @Test
    void aStopwordInTheSecretLetsItPass() {
        assertThat(found("k=realone k=EXAMPLE1", rule("k=([A-Za-z0-9]+)", 0, 0, stopwords("example"))))
                .containsExactly("r: realone");
    }

    @Test
    void anAllowedPatternIsHeldAgainstTheSecret() {
        Allowance allowance = patterns(Allowance.Target.SECRET, "^test");

        assertThat(found("k=test1 k=live1", rule("k=([a-z0-9]+)", 0, 0, allowance)))
                .containsExactly("r: live1");
    }

    @Test
    void orAgainstTheMatch() {
        Allowance allowance = patterns(Allowance.Target.MATCH, "^test=");

        assertThat(found("test=abc live=abc", rule("[a-z]+=([a-z]+)", 0, 0, allowance)))
                .containsExactly("r: abc");
    }

    @Test
    void orAgainstTheLine() {
        Allowance allowance = patterns(Allowance.Target.LINE, "no secret$");

        assertThat(found("k=abc // no secret\nk=def // secret\n", rule("k=([a-z]+)", 0, 0, allowance)))
                .containsExactly("r: def");
    }

    @Test
    void bothMayHaveToAgree() {
        Allowance both = new Allowance(Allowance.Target.SECRET, List.of(Pattern.compile("^a")), List.of("x"), true);

        assertThat(found("k=ax k=ab k=bx", rule("k=([a-z]+)", 0, 0, both))).containsExactly("r: ab", "r: bx");
    }

    @Test
    void anEmptyAllowanceLetsNothingPass() {
        assertThat(found("k=a", rule("k=[a-z]", 0, 0, stopwords()))).containsExactly("r: k=a");
    }

    @Test
    void withoutRulesNothingIsFound() {
        assertThat(found("anything")).isEmpty();
    }

    @Test
    void confidenceIsThatOfTheRule() {
        List<Match> matches = new ArrayList<>();
        new PatternScanner(List.of(rule("a", 0, 0))).scan("a", matches::add);

        assertThat(matches).containsExactly(new Match("r", 0, 1, 0.8));
    }

    @Test
    void halvesOfSurrogatesAreCharactersToo() {
        assertThat(found("\ud83d k=ab \udd11🔑 k=cd", rule("k=([a-z]+)", 0, 0))).containsExactly("r: ab", "r: cd");
    }
}
