package io.watchgate.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchTest {

    @Test
    void holdsWhatWasFound() {
        Match match = new Match("secret.x", 3, 7, 0.5);

        assertThat(match.rule()).isEqualTo("secret.x");
        assertThat("ab:WXYZ;".substring(match.start(), match.end())).isEqualTo("WXYZ");
        assertThat(match.confidence()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 1})
    void confidenceGoesFromZeroToOne(double confidence) {
        assertThat(new Match("r", 0, 1, confidence).confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void otherConfidencesAreRefused(double confidence) {
        assertThatThrownBy(() -> new Match("r", 0, 1, confidence))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("confidence of rule 'r'");
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "2, 2", "3, 2"})
    void aMatchIsNotEmpty(int start, int end) {
        assertThatThrownBy(() -> new Match("r", start, end, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no text from " + start + " to " + end);
    }

    @Test
    void aMatchHasARule() {
        assertThatThrownBy(() -> new Match("", 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Match(null, 0, 1, 1)).isInstanceOf(NullPointerException.class);
    }
}
