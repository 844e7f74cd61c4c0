package io.watchgate.detect.secrets.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.Pattern;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a(?=b) | (?=",
                "a(?!b) | (?!",
                "(?<=a)b | (?<",
                "(?<!a)b | (?<",
                "(a)\\1 | \\1",
                "(?>a) | (?>",
                "a++b | ++",
                "a(b | a(b",
                "[a | [a"
            })
    void whatTheEngineDoesNotHaveIsNamedWithTheRule(String regex, String construct) {
        assertThatThrownBy(() -> PatternRule.of("secret.pattern.x", regex, List.of(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rule 'secret.pattern.x': '" + construct)
                .hasMessageContaining("' cannot be used in a pattern: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)abc",
                "(?P<name>a)",
                "[[:alnum:]]{3}",
                "\\bx\\b",
                "\\x60",
                "(?:a|b)*?",
                "\\p{L}+",
                "a{1,100}"
            })
    void whatGitleaksRulesUseIsThere(String regex) {
        assertThat(PatternRule.of("r", regex, List.of(), 1).pattern().pattern()).isEqualTo(regex);
    }

    @Test
    void keywordsAreKeptInLowerCase() {
        assertThat(PatternRule.of("r", "x", List.of("AKIA", "Key"), 1).keywords())
                .containsExactly("akia", "key");
    }

    @Test
    void listsAreCopies() {
        List<String> keywords = new java.util.ArrayList<>(List.of("a"));
        PatternRule rule = PatternRule.of("r", "x", keywords, 1);

        keywords.clear();

        assertThat(rule.keywords()).containsExactly("a");
    }

    @Test
    void aGroupMustBeThere() {
        assertThatThrownBy(() -> new PatternRule("r", Pattern.compile("(a)b"), 2, List.of(), 0, List.of(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule 'r': there is no group 2, the pattern has 1");
    }

    @Test
    void wrongValuesAreRefused() {
        assertThatThrownBy(() -> PatternRule.of("", "x", List.of(), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PatternRule.of("r", "x", List.of(""), 1)).hasMessage("rule 'r': a keyword is empty");
        assertThatThrownBy(() -> PatternRule.of("r", "x", List.of(), 1.1))
                .hasMessage("rule 'r': confidence is not from 0 to 1: 1.1");
    }
}
