package io.watchgate.detect;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.6, 1})
    void itIsAPieceOfTextWithAConfidence(double confidence) {
        assertThatNoException().isThrownBy(() -> new Match("pii.email", 0, 1, confidence));
    }

    @Test
    void itHasARule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Match(" ", 0, 1, 1))
                .withMessage("'rule' must not be blank");
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 3", "3, 2"})
    void itIsNotEmptyAndNotOutsideOfTheText(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Match("pii.email", start, end, 1))
                .withMessage("'start' and 'end' must be a piece of text, not " + start + " to " + end);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void itsConfidenceIsAShareOfOne(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Match("pii.email", 0, 1, confidence))
                .withMessage("'confidence' must be from 0 to 1, not " + confidence);
    }
}
