package io.watchgate.detect.injection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @Test
    void seesTheWordsItKnowsAndNoOthers() {
        assertThat(Words.known("red blue", "A red and a blue ball")).containsExactly("red", "blue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"IGNORE", "Ignore", "iGnOrE", "ignore,", "(ignore)", "*ignore*", "x_ignore_y", "x-ignore/y"})
    void caseAndPunctuationDoNotMatter(String text) {
        assertThat(Words.known("ignore", text)).containsExactly("ignore");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ignored", "signore", "ignores"})
    void aWordIsTheWholeWord(String text) {
        assertThat(Words.known("ignore", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"précédentes, precedentes", "Übergib, ubergib", "ŁÓDŹ, lodz", "straße, strase", "señal, senal"})
    void accentsDoNotMatter(String text, String word) {
        assertThat(Words.known(word, "x " + text + " y")).containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ig\u00ADnore", "ig\u200Bnore", "i\u200Dg\u200Dnore", "ig\u2060nore", "ign\uFEFFore"})
    void whatNobodySeesDoesNotSplitAWord(String text) {
        assertThat(Words.known("ignore", "please " + text + " it")).contains("ignore");
    }

    @Test
    void theFirstSuchCharacterDoesNotEither() {
        assertThat(Words.known("inform form", "in\u200Bform")).contains("inform");
    }

    @ParameterizedTest
    @CsvSource({"1gnore, ignore", "pr3vi0us, previous", "5ystem, system", "pa55word, password", "ru1es, rules"})
    void digitsThatLookLikeLettersAreReadAsLetters(String text, String word) {
        String readAs = text.equals("ru1es") ? "ruies" : word;

        assertThat(Words.known(readAs, "the " + text + " x")).containsExactly(readAs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "0x1", "1e5", "10", "a1b2c3d4e5f6"})
    void numbersAreNoDisguise(String text) {
        assertThat(Words.known("izeas oxi ies io aibzcedaesfb", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"don't, dont", "don’t, dont", "can't, cant", "DON'T, dont"})
    void anApostropheBeforeTheLastTJoins(String text, String word) {
        assertThat(Words.known(word, text + " do it")).containsExactly(word);
    }

    @Test
    void anotherApostropheSeparates() {
        assertThat(Words.known("user l utilisateur", "the user's, l'utilisateur"))
                .containsExactly("user", "l", "utilisateur");
    }

    @Test
    void wordsInBetweenCount() {
        assertThat(Words.distance("red blue", "red blue")).isEqualTo(1);
        assertThat(Words.distance("red blue", "red and a bit of blue")).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"red. blue", "red! blue", "red? blue", "red.\nblue", "red\n\nblue", "red\n- blue", "red。blue"})
    void aNewSentenceIsFarAway(String text) {
        assertThat(Words.distance("red blue", text)).isGreaterThan(Tokens.SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"red, blue", "red\nblue", "red e.g. blue", "red v1.2 blue", "red; blue", "red J. blue"})
    void otherStopsAreNone(String text) {
        assertThat(Words.distance("red blue", text)).isLessThan(5);
    }

    @Test
    void tokensSayWhereTheyStand() {
        Tokens tokens = Reading.of(
                        "é  Ignore it", PhraseTable.parse("override 1 1 ignore").vocabulary(), null)
                .tokens();

        assertThat(tokens.size()).isEqualTo(2);
        assertThat(tokens.start(1)).isEqualTo(3);
        assertThat(tokens.end(1)).isEqualTo(9);
    }

    @Test
    void anEmptyTextHasNothing() {
        assertThat(Reading.of("", PhraseTable.shared().vocabulary(), null)
                        .tokens()
                        .size())
                .isZero();
    }
}
