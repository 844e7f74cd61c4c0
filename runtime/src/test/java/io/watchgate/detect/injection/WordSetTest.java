package io.watchgate.detect.injection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {

    @Test
    void hasItsWordsAndNoOthers() {
        WordSet set = new WordSet(1, false, 0, 63, 64, 300);

        assertThat(IntStream.of(0, 63, 64, 300)).allMatch(set::has);
        assertThat(IntStream.of(1, 62, 65, 128, 299, 301, 5000)).noneMatch(set::has);
    }

    @Test
    void setsSixtyFourApartShareAGroup() {
        assertThat(new WordSet(3, false, 1).group()).isEqualTo(new WordSet(67, false, 2).group());
        assertThat(new WordSet(3, false, 1).group()).isNotEqualTo(new WordSet(4, false, 1).group());
    }

    @Test
    void aCommonOneRulesNothingOut() {
        assertThat(new WordSet(3, true, 1).group()).isZero();
        assertThat(new WordSet(3, true, 1).common()).isTrue();
    }

    @Test
    void givesAwayACopy() {
        WordSet set = new WordSet(1, false, 5);

        set.words()[0] = 6;

        assertThat(set.words()).containsExactly(5);
    }
}
