package io.watchgate.detect.injection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphabetTest {

    @ParameterizedTest
    @CsvSource({"A, a", "z, z", "É, e", "ü, u", "ß, s", "Ø, o", "ł, l", "Ж, ж", "令, 令", "7, 7", "-, -", "×, ×", "÷, ÷"})
    void foldsCaseAndAccents(char letter, char folded) {
        assertThat(Alphabet.fold(letter)).isEqualTo(folded);
    }

    @Test
    void lettersAndDigitsArePositive() {
        assertThat(Alphabet.kind((byte) 'A')).isEqualTo('a');
        assertThat(Alphabet.kind((byte) '7')).isEqualTo('7');
        assertThat(Alphabet.kind((byte) 'é')).isEqualTo('e');
    }

    @Test
    void blanksAreNothing() {
        assertThat(Alphabet.kind((byte) ' ')).isEqualTo(Alphabet.NOTHING);
        assertThat(Alphabet.kind((byte) 0)).isEqualTo(Alphabet.NOTHING);
        assertThat(Alphabet.kind((byte) ',')).isEqualTo(Alphabet.NOTHING);
    }

    @Test
    void otherMarksAreNegative() {
        assertThat(Alphabet.kind((byte) '.')).isEqualTo(Alphabet.STOP);
        assertThat(Alphabet.kind((byte) '\n')).isEqualTo(Alphabet.LINE);
        assertThat(Alphabet.kind((byte) '<')).isEqualTo(Alphabet.MARK);
        assertThat(Alphabet.kind((byte) '\'')).isEqualTo(Alphabet.JOINT);
        assertThat(Alphabet.kind(Alphabet.FOREIGN_BYTE)).isEqualTo(Alphabet.FOREIGN);
        assertThat(Alphabet.kind(Alphabet.TAGS_BYTE)).isEqualTo(Alphabet.UNSEEN);
    }

    @Test
    void theHashIsThatOfTheFoldedWord() {
        assertThat(Alphabet.hash("PRÉcédent")).isEqualTo(Alphabet.hash("precedent"));
        assertThat(Alphabet.hash("precedent")).isNotEqualTo(Alphabet.hash("precedents"));
        assertThat(Alphabet.hash("ab")).isEqualTo(Alphabet.step(Alphabet.step(0, 'a'), 'b'));
    }
}
