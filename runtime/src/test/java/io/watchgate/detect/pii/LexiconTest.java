package io.watchgate.detect.pii;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private final Lexicon.Builder builder = new Lexicon.Builder();
    private final long birth = builder.topic(List.of("date of birth", "geb", "出生", "né le"));
    private final long sin = builder.topic(List.of("SIN", "birth"));
    private final Lexicon lexicon = builder.build();

    private Page page(String text) {
        return new Page(text, lexicon, match -> {});
    }

    private boolean isBefore(long topic, String text) {
        return page(text).isAfter(topic, text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date of birth: ", "Date Of Birth ", "DATE_OF_BIRTH=", "dateOfBirth: ", "dateofbirth", "date-of-birth",
                "\"user_date_of_birth\":\"", "userDateOfBirth", "dates of birth, date of births", "geb. ", "他出生于",
                        "Né le "
            })
    void aWordIsFoundInEveryWriting(String text) {
        assertThat(isBefore(birth, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update of birth", "date of", "gebäude ", "angeb ", "gebt ", "dateofbirthing"})
    void aPartOfAnotherWordIsNone(String text) {
        assertThat(isBefore(birth, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SIN: , true", "my SIN , true", "sin(, false", "Sin , false", "USING , false", "SING , false"})
    void aWordOfCapitalsIsFoundInCapitalsOnly(String text, boolean found) {
        assertThat(isBefore(sin, text)).isEqualTo(found);
    }

    @Test
    void aWordMayHaveSeveralTopicsAndPartsOfLongerOnes() {
        assertThat(isBefore(sin, "date of birth ")).isTrue();
        assertThat(isBefore(birth, "birth ")).isFalse();
    }

    @Test
    void aWordTellsOnlySoFar() {
        assertThat(isBefore(birth, "geb " + ".".repeat(44))).isTrue();
        assertThat(isBefore(birth, "geb " + ".".repeat(45))).isFalse();
    }

    @Test
    void aWordBehindTellsWithinItsSentence() {
        assertThat(page("1 (date of birth)").isNear(birth, 0, 1)).isTrue();
        assertThat(page("1, date of birth").isNear(birth, 0, 1)).isFalse();
        assertThat(page("1\ndate of birth").isNear(birth, 0, 1)).isFalse();
        assertThat(page("1 and some words more, geb").isNear(birth, 0, 1)).isFalse();
    }

    @Test
    void theSameWordsAreTheSameTopic() {
        assertThat(builder.topic(List.of("SIN", "birth"))).isEqualTo(sin);
        assertThat(builder.topic(List.of())).isZero();
    }

    @Test
    void thereIsRoomForSixtyFourTopics() {
        for (int i = 2; i < Long.SIZE; i++) {
            builder.topic(List.of("word" + i));
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.topic(List.of("one more")))
                .withMessage("there is room for 64 topics only");
    }
}
