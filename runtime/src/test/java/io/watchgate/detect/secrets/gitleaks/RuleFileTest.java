package io.watchgate.detect.secrets.gitleaks;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.detect.Match;
import io.watchgate.detect.secrets.pattern.PatternRule;
import io.watchgate.detect.secrets.pattern.PatternScanner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTest {

    private static Reading.Rules rules(String toml) {
        Reading reading = RuleFile.read(toml);
        assertThat(reading).isInstanceOf(Reading.Rules.class);
        return (Reading.Rules) reading;
    }

    private static List<String> errors(String toml) {
        Reading reading = RuleFile.read(toml);
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return ((Reading.Unreadable) reading).errors();
    }

    private static List<String> found(List<PatternRule> rules, String text) {
        List<Match> matches = new ArrayList<>();
        new PatternScanner(rules).scan(text, matches::add);
        return matches.stream()
                .map(match -> match.rule() + ": " + text.substring(match.start(), match.end()))
                .toList();
    }

    private static String team() throws IOException {
        try (InputStream in = Objects.requireNonNull(RuleFileTest.class.getResourceAsStream("team.toml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFileOfATeamIsReadWhole() throws IOException {
        Reading.Rules reading = rules(team());

        assertThat(reading.rules())
                .extracting(PatternRule::id)
                .containsExactly(
                        "secret.gitleaks.acme-token", "secret.gitleaks.acme-password", "secret.gitleaks.generic-key");
        assertThat(reading.warnings())
                .containsExactly(
                        "'extend' is left out: only the rules of this file are used, not the default ones",
                        "rule 'pkcs12-file' is left out: it needs 'path', and a text has none",
                        "rule 'generic-key': 'paths' of an allowlist is left out: a text has none",
                        "the allowlist of the file: 'paths' of an allowlist is left out: a text has none",
                        "the allowlist of the file: 'commits' of an allowlist is left out: a text has none");
    }

    @Test
    void itsRulesFindWhatTheyFindInGitleaks() throws IOException {
        List<PatternRule> rules = rules(team()).rules();

        assertThat(found(rules, "ACME_1234abcd5678")).containsExactly("secret.gitleaks.acme-token: ACME_1234abcd5678");
        assertThat(found(rules, "acme login: bob / hunter2x!"))
                .containsExactly("secret.gitleaks.acme-password: hunter2x!");
        assertThat(found(rules, "key = \"a1b2c3d4e5f6g7h8\""))
                .containsExactly("secret.gitleaks.generic-key: a1b2c3d4e5f6g7h8");
    }

    @Test
    void itsAllowlistsLetPassWhatTheyLetPassInGitleaks() throws IOException {
        List<PatternRule> rules = rules(team()).rules();

        assertThat(found(rules, "key = \"aaaaaaaaaaaaaaaa\"")).as("entropy").isEmpty();
        assertThat(found(rules, "key = \"example1b2c3d4e5\""))
                .as("stopword of the rule")
                .isEmpty();
        assertThat(found(rules, "key = \"a1b2c3d4e5f6g7h8\" # gitleaks:allow"))
                .as("line")
                .isEmpty();
        assertThat(found(rules, "ACME_000000000000")).as("pattern of the file").isEmpty();
        assertThat(found(rules, "acme login: bob / dummy-12"))
                .as("allowlist for some rules")
                .isEmpty();
    }

    @Test
    void everyMistakeIsReportedAtOnce() {
        assertThat(errors("""
                        [[rules]]
                        id = "one"
                        regex = "a(?=b)"
                        [[rules]]
                        regex = "x"
                        [[rules]]
                        id = "three"
                        [[rules]]
                        id = "four"
                        regex = "x"
                        secretGroup = 3
                        """))
                .hasSize(4)
                .satisfiesExactly(
                        error -> assertThat(error)
                                .startsWith("rule 'one': '(?=")
                                .contains("cannot be used in a pattern"),
                        error -> assertThat(error).isEqualTo("rule number 2: 'id' is missing"),
                        error -> assertThat(error).isEqualTo("rule 'three': 'regex' is missing"),
                        error -> assertThat(error).isEqualTo("rule 'four': there is no group 3, the pattern has 0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "regex = 7 | 'regex' is not a text",
                "regex = 'x'\\nkeywords = 'k' | 'keywords' is not a list of texts",
                "regex = 'x'\\nkeywords = [1] | 'keywords' is not a list of texts",
                "regex = 'x'\\nentropy = 'much' | 'entropy' is not a number",
                "regex = 'x'\\nsecretGroup = 1.5 | 'secretGroup' is not a whole number",
                "regex = 'x'\\nallowlist = 'x' | 'allowlist' is not a table",
                "regex = 'x'\\nallowlists = ['x'] | 'allowlists' is not a list of tables"
            })
    void aWrongTypeIsNamedByItsKey(String members, String error) {
        assertThat(errors("[[rules]]\nid = 'r'\n" + members.replace("\\n", "\n")))
                .contains("rule 'r': " + error);
    }

    @Test
    void aMistakeInAnAllowlistNamesTheRule() {
        assertThat(errors("[[rules]]\nid='r'\nregex='x'\n[rules.allowlist]\nregexes=['(?!a)']\nregexTarget='file'"))
                .satisfiesExactlyInAnyOrder(
                        error -> assertThat(error).startsWith("rule 'r': '(?!"),
                        error -> assertThat(error)
                                .isEqualTo("rule 'r': 'regexTarget' is 'file', and not secret, match or line"));
    }

    @Test
    void twoRulesOfOneIdAreAMistake() {
        assertThat(errors("[[rules]]\nid='r'\nregex='x'\n[[rules]]\nid='r'\nregex='y'"))
                .containsExactly("rule 'r': there are two of them");
    }

    @Test
    void anAllowlistForNobodyIsAMistake() {
        assertThat(errors("[[rules]]\nid='r'\nregex='x'\n[[allowlists]]\ntargetRules=['s']\nstopwords=['y']"))
                .containsExactly("the allowlists of the file: there is no rule 's'");
    }

    @Test
    void aFileWithoutRulesIsAMistake() {
        assertThat(errors("title = 'nothing'")).containsExactly("the file: there is no [[rules]] in it");
        assertThat(errors("rules = 5")).contains("the file: 'rules' is not a table");
    }

    @Test
    void whatIsNoTomlIsReportedWithItsPlace() {
        assertThat(errors("[[rules]]\nid = \nregex = 'x'")).first().asString().startsWith("line 2, column ");
    }

    @Test
    void anAllowlistThatAlsoNeedsAPathLetsNothingPass() {
        Reading.Rules reading = rules(
                "[[rules]]\nid='r'\nregex='k=[a-z]+'\n[[rules.allowlists]]\ncondition='AND'\nstopwords=['x']\npaths=['p']");

        assertThat(found(reading.rules(), "k=x")).containsExactly("secret.gitleaks.r: k=x");
        assertThat(reading.warnings())
                .containsExactly("rule 'r': 'paths' of an allowlist is left out: a text has none");
    }
}
