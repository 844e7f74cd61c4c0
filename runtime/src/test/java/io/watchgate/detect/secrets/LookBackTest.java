package io.watchgate.detect.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookBackTest {

    private static final LookBack LOOK_BACK = new LookBack(Map.of(
            "acme", List.of(ProviderTable.parse("~ acme").named().get("acme").get(0))));

    private static LookBack.Words before(String text) {
        return LOOK_BACK.before(new Scan(text + "VALUE", match -> {}), text.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "secret= | SECRET", "the token:  | SECRET", "key  | KEY", "clientSecret= | SECRET", "APIKEY= | SECRET",
                "acmekey- | KEY", "ACCESSkey  | SECRET", "secretTOKEN= | SECRET", "api keys:  | SECRET",
                        "sha256: | PUBLIC",
                "commit  | PUBLIC", "public key: | PUBLIC", "cache_key= | PUBLIC", "secret id= | PUBLIC",
                        "id of the key= | KEY",
                "key_id= | PUBLIC", "session_id= | KEY", "pat= | KEY"
            })
    void theLastWordTells(String text, TellingWord word) {
        assertThat(before(text + " ").word()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tokenizer= ",
                "secretary ",
                "keyboard: ",
                "patent ",
                "idle ",
                "shadow ",
                "",
                "plain ",
                "passing "
            })
    void aWordWithinAnotherTellsNothing(String text) {
        assertThat(before(text).word()).isNull();
    }

    @Test
    void aMonkeyIsNoKey() {
        assertThat(before("monkey ").word()).isEqualTo(TellingWord.PUBLIC);
        assertThat(before("monkeys ").word()).isEqualTo(TellingWord.PUBLIC);
    }

    @Test
    void theWordHasItsPlace() {
        LookBack.Words words = before("my token = ");

        assertThat(words.wordStart()).isEqualTo(3);
        assertThat(words.wordEnd()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme ", "ACME_KEY=", "acmeKey=", "my.acme: ", "acmeSECRET ", "x acme y "})
    void aProviderIsNamed(String text) {
        assertThat(before(text).named()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"acmeist ", "pacme ", "acm e", "", "Pacme "})
    void otherWordsNameNobody(String text) {
        assertThat(before(text).named()).isNull();
    }

    @Test
    void itLooksBackOverTwoLineBreaksAndSeventyCharacters() {
        assertThat(before("secret\n\n").word()).isEqualTo(TellingWord.SECRET);
        assertThat(before("secret\n\n\n").word()).isNull();
        assertThat(before("secret" + " ".repeat(66)).word()).isEqualTo(TellingWord.SECRET);
        assertThat(before("secret" + " ".repeat(67)).word()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "acme-api-key-0a1b2c, 13",
        "secret_x1, 7",
        "x1y2z3, 0",
        "acme-x1y2, 0",
        "key.token.x1, 10",
        "public-x1, 0"
    })
    void leadingWordsNameTheRestOfARun(String run, int end) {
        Scan scan = new Scan(run, match -> {});

        assertThat(LeadingWords.end(scan, 0, run.length(), LOOK_BACK)).isEqualTo(end);
    }
}
