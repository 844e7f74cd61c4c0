package io.watchgate.detect.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderTableTest {

    @Test
    void aLineIsARule() {
        ProviderTable table = ProviderTable.parse("acme_token  acme_  lower_hex  32  -  0.9\n");

        assertThat(table.prefixed())
                .containsOnlyKeys("acme_")
                .containsEntry(
                        "acme_",
                        List.of(new TokenRule(
                                "acme_token", "acme_", Alphabet.LOWER_HEX, 32, 32, TokenCheck.NONE, 0.9, "")));
        assertThat(table.named()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7, 7, 7", "7-9, 7, 9", "7-, 7, 2147483647"})
    void aLengthMayBeARange(String length, int min, int max) {
        TokenRule rule = ProviderTable.parse("a p alnum " + length + " mixed 0.5 word")
                .prefixed()
                .get("p")
                .get(0);

        assertThat(rule.min()).isEqualTo(min);
        assertThat(rule.max()).isEqualTo(max);
        assertThat(rule.check()).isEqualTo(TokenCheck.MIXED);
        assertThat(rule.near()).isEqualTo("word");
    }

    @Test
    void severalRulesMayHaveOnePrefix() {
        ProviderTable table = ProviderTable.parse("a sk- alnum 48 - 0.9\nb sk- hex 32 - 0.8");

        assertThat(table.prefixed().get("sk-")).extracting(TokenRule::id).containsExactly("a", "b");
    }

    @Test
    void aNameMayHaveAShape() {
        TokenRule rule = ProviderTable.parse("acme ~acmecorp hex 40")
                .named()
                .get("acmecorp")
                .get(0);

        assertThat(rule.id()).isEqualTo("acme_key");
        assertThat(rule.isVague()).isFalse();
        assertThat(rule.min()).isEqualTo(40);
    }

    @Test
    void namesWithoutAShapeShareLines() {
        ProviderTable table = ProviderTable.parse("~ acme\tbolt  \n~ crux");

        assertThat(table.named().keySet()).containsExactly("acme", "bolt", "crux");
        assertThat(table.named().get("bolt").get(0).isVague()).isTrue();
        assertThat(table.named().get("bolt").get(0).id()).isEqualTo("bolt_key");
    }

    @Test
    void remarksAndEmptyLinesAreNone() {
        ProviderTable table = ProviderTable.parse("# a remark\n\n   \n  # another\r\n");

        assertThat(table.prefixed()).isEmpty();
        assertThat(table.named()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a p hex",
                "a p hex 3 -",
                "a p klingon 3 - 0.5",
                "a p hex x - 0.5",
                "a p hex 9-3 - 0.5",
                "a p hex 0 - 0.5",
                "a p hex 3 magic 0.5",
                "a p hex 3 - much",
                "a p upper_alnum 3 mixed 0.5"
            })
    void aWrongLineIsRefused(String line) {
        assertThatThrownBy(() -> ProviderTable.parse(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTableOfTheProductIsInOrder() {
        ProviderTable table = ProviderTable.load();

        assertThat(table.prefixed()).hasSizeGreaterThan(150);
        assertThat(table.named()).hasSizeGreaterThan(400);
        assertThat(table.prefixed().values())
                .allSatisfy(rules -> assertThat(rules).allSatisfy(rule -> {
                    assertThat(rule.id()).matches("[a-z0-9_]+");
                    assertThat(rule.confidence()).isBetween(0.5, 1.0);
                }));
        assertThat(table.named().keySet()).allMatch(name -> name.matches("[a-z0-9]{3,}"));
    }

    @Test
    void anEntryCanBeFoundByIt() {
        Finder finder = new TokenFinder(
                ProviderTable.parse("acme_token acme_ lower_hex 8 - 0.9").prefixed());
        StringBuilder found = new StringBuilder();
        Scan scan = new Scan("x acme_0a1b2c3d y", match -> found.append(match));

        assertThat(finder.look(scan, 2, 15)).isEqualTo(15);
        assertThat(found).hasToString("Match[rule=secret.acme_token, start=2, end=15, confidence=0.9]");
    }
}
