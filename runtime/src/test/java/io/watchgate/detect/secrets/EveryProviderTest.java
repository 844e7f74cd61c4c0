package io.watchgate.detect.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.detect.Match;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the table of providers finds a token of its shape, and leaves alone what is nearly one. */
class EveryProviderTest {

    private static final ProviderTable TABLE = ProviderTable.load();
    private static final TokenFinder FINDER = new TokenFinder(TABLE.prefixed());
    private static final String UUID = "123e4567-e89b-12d3-a456-426614174000";
    private static final int ENDLESS = 40;

    static Stream<TokenRule> prefixed() {
        return TABLE.prefixed().values().stream().flatMap(List::stream).filter(rule -> !isByContent(rule));
    }

    static Stream<TokenRule> named() {
        return TABLE.named().values().stream().flatMap(List::stream).filter(rule -> rule.alphabet() != Alphabet.DIGITS);
    }

    /** What is checked by what it says, and not by its characters, has tests of its own. */
    private static boolean isByContent(TokenRule rule) {
        return rule.check() == TokenCheck.JWT || rule.check() == TokenCheck.PEM_IN_BASE64;
    }

    @ParameterizedTest
    @MethodSource("prefixed")
    void aTokenOfTheRightShapeIsFound(TokenRule rule) {
        String token = rule.key() + body(rule, length(rule));
        String text = rule.near() + " " + token + " ";

        assertThat(found(text, rule.near().length() + 1)).isEqualTo(token);
    }

    @ParameterizedTest
    @MethodSource("prefixed")
    void itIsReportedByAStableRule(TokenRule rule) {
        String token = rule.key() + body(rule, length(rule));
        StringBuilder rules = new StringBuilder();
        Scan scan = new Scan(rule.near() + " " + token, match -> rules.append(match.rule()));

        FINDER.token(scan, rule.near().length() + 1);

        assertThat(rules.toString()).matches("(secret\\.[a-z0-9_]+)+");
    }

    @ParameterizedTest
    @MethodSource("prefixed")
    void aTokenOfOneLetterIsAPlaceholder(TokenRule rule) {
        String token = rule.key() + "0".repeat(length(rule));

        assertThat(found(rule.near() + " " + token, rule.near().length() + 1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("prefixed")
    void thePrefixAloneIsNothing(TokenRule rule) {
        assertThat(found(rule.near() + " " + rule.key(), rule.near().length() + 1))
                .isEmpty();
        assertThat(found(
                        rule.near() + " " + rule.key() + " is how it begins",
                        rule.near().length() + 1))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("named")
    void aValueGivenToAProviderIsFound(TokenRule rule) {
        String value = rule.min() == 36 ? UUID : body(rule, Math.min(rule.max(), Math.max(rule.min(), 24)));

        String text = rule.key() + " TOKEN \"" + value + "\"";

        List<Match> found = Found.matches(Found.DEFAULT, text);

        assertThat(found).as(text).isNotEmpty();
    }

    private static int length(TokenRule rule) {
        return rule.max() == Integer.MAX_VALUE ? rule.min() + ENDLESS : (rule.min() + rule.max()) / 2;
    }

    /** Characters of the alphabet, with small and capital letters and digits as far as it has them. */
    private static String body(TokenRule rule, int length) {
        if (rule.check() == TokenCheck.UUID) {
            return UUID;
        }
        byte[] members = new byte[128];
        int count = 0;
        for (byte c = '0'; c <= 'z'; c++) {
            if (Chars.isAlphanumeric(c) && rule.alphabet().has(c)) {
                members[count++] = c;
            }
        }
        int size = count;
        Random random = new Random(rule.id().hashCode());
        byte[] body = new byte[length];
        do {
            IntStream.range(0, length).forEach(i -> body[i] = members[random.nextInt(size)]);
        } while (Randomness.kinds(body, 0, length) < Math.min(3, Randomness.kinds(members, 0, size)));
        return new String(body, StandardCharsets.US_ASCII);
    }

    private static String found(String text, int start) {
        Scan scan = new Scan(text, match -> {});
        int end = FINDER.token(scan, start);
        return end < 0 ? "" : text.substring(start, end);
    }
}
