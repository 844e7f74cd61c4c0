package io.watchgate.detect.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.watchgate.detect.Match;
import io.watchgate.detect.secrets.pattern.PatternRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsDetectorTest {

    private static final String TOKEN = "glpat-" + "aB3dE5fG7hJ9kL1mN3pQ";
    private static final String ALL =
            "gitlab: " + TOKEN + "\n-----BEGIN PRIVATE KEY-----\n" + "MIIEvgIBADANBgkqhkiG9w0BAQ\n"
                    + "-----END PRIVATE KEY-----\nx://u:hunter2@host\nDB_PASSWORD=whiteduke\nthe acme key a1B2c3D4e5F6g7H8i9J0";

    @ParameterizedTest
    @CsvSource({
        "PROVIDER_TOKENS, secret.gitlab_token",
        "PRIVATE_KEYS, secret.private_key",
        "URL_CREDENTIALS, secret.url_password",
        "ASSIGNMENTS, secret.password",
        "RANDOM_VALUES, secret.random_value"
    })
    void eachFamilyFindsItsOwn(RuleFamily family, String rule) {
        assertThat(Found.matches(Found.only(family), ALL))
                .extracting(Match::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "PROVIDER_TOKENS, secret.gitlab_token",
        "PRIVATE_KEYS, secret.private_key",
        "URL_CREDENTIALS, secret.url_password",
        "ASSIGNMENTS, secret.password",
        "RANDOM_VALUES, secret.random_value"
    })
    void aFamilyThatIsOffFindsNothing(RuleFamily family, String rule) {
        SecretsDetector without =
                new SecretsDetector(new SecretsOptions(EnumSet.complementOf(EnumSet.of(family)), 16, 2.5, List.of()));

        assertThat(Found.matches(without, ALL))
                .isNotEmpty()
                .extracting(Match::rule)
                .doesNotContain(rule);
    }

    @Test
    void withoutAnyFamilyOnlyPatternsAreLeft() {
        PatternRule rule = PatternRule.of("secret.pattern.order", "ORD-[0-9]{6}", List.of("ord-"), 0.9);
        SecretsDetector detector = new SecretsDetector(new SecretsOptions(Set.of(), 16, 2.5, List.of(rule)));

        assertThat(Found.by(detector, ALL + " ORD-123456")).containsExactly("secret.pattern.order: ORD-123456");
    }

    @Test
    void patternsAreTriedBesideTheFamilies() {
        PatternRule rule = PatternRule.of("secret.pattern.order", "ORD-[0-9]{6}", List.of(), 0.9);
        SecretsDetector detector =
                new SecretsDetector(new SecretsOptions(EnumSet.allOf(RuleFamily.class), 16, 2.5, List.of(rule)));

        assertThat(Found.by(detector, TOKEN + " ORD-123456"))
                .containsExactlyInAnyOrder("secret.gitlab_token: " + TOKEN, "secret.pattern.order: ORD-123456");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "a", "-", "=", ":", "\ud83d", "\udd11", "\ud83d\udd11", "\u0000", "密"})
    void theSmallestTextsAreTextsToo(String text) {
        assertThat(Found.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "🔑", "\ud83d", "密码 ", "é", "\u0000", "\u2028"})
    void positionsAreThoseOfTheText(String before) {
        String text = before + " " + TOKEN + before;

        assertThat(Found.in(text)).containsExactly("secret.gitlab_token: " + TOKEN);
    }

    @Test
    void manyThreadsMayAskAtOnce() {
        ConcurrentLinkedQueue<List<String>> answers = new ConcurrentLinkedQueue<>();
        List<String> alone = Found.in(ALL);

        IntStream.range(0, 200).parallel().forEach(i -> answers.add(Found.in(ALL)));

        assertThat(answers).hasSize(200).allMatch(alone::equals);
    }

    @Test
    void everyRuleIsNamedAsASecret() {
        assertThat(Found.matches(Found.DEFAULT, ALL))
                .allMatch(match -> match.rule().matches("secret\\.[a-z0-9_]+"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 7, 257})
    void aLengthOutOfRangeIsRefused(int minLength) {
        assertThatThrownBy(() -> new SecretsOptions(Set.of(), minLength, 2.5, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minLength is not from 8 to 256: " + minLength);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 6.1, Double.NaN})
    void anEntropyOutOfRangeIsRefused(double minEntropy) {
        assertThatThrownBy(() -> new SecretsOptions(Set.of(), 16, minEntropy, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("minEntropy is not from 0 to 6");
    }
}
