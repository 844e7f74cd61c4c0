package io.watchgate.detect.injection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void marksHaveTheFirstNumbers() {
        Vocabulary vocabulary = new Vocabulary.Builder().build();

        for (Mark mark : Mark.values()) {
            assertThat(vocabulary.find(Alphabet.hash(mark.word()))).isEqualTo(mark.number());
        }
        assertThat(vocabulary.size()).isEqualTo(Mark.values().length);
    }

    @Test
    void aWordIsFoundByItsHash() {
        Vocabulary.Builder builder = new Vocabulary.Builder();
        int number = builder.number("ignore");
        Vocabulary vocabulary = builder.build();

        assertThat(vocabulary.find(Alphabet.hash("ignore"))).isEqualTo(number);
        assertThat(vocabulary.mayHave(Alphabet.hash("ignore"))).isTrue();
        assertThat(vocabulary.word(number)).isEqualTo("ignore");
        assertThat(vocabulary.find(Alphabet.hash("ignored"))).isEqualTo(Vocabulary.NONE);
    }

    @Test
    void aWordIsThereOnceHoweverItIsWritten() {
        Vocabulary.Builder builder = new Vocabulary.Builder();

        assertThat(builder.number("Précédent")).isEqualTo(builder.number("precedent"));
    }

    @Test
    void everyWordOfTheTableIsFound() {
        Vocabulary vocabulary = PhraseTable.shared().vocabulary();

        for (int number = 0; number < vocabulary.size(); number++) {
            assertThat(vocabulary.find(Alphabet.hash(vocabulary.word(number)))).isEqualTo(number);
        }
    }

    @Test
    void knowsWithWhichLettersForeignWordsBegin() {
        Vocabulary.Builder builder = new Vocabulary.Builder();
        builder.number("忽略");
        Vocabulary vocabulary = builder.build();

        assertThat(vocabulary.beginsForeign('忽')).isTrue();
        assertThat(vocabulary.beginsForeign('略')).isFalse();
    }

    @Test
    void twoWordsWithOneHashAreRefused() {
        Vocabulary.Builder builder = new Vocabulary.Builder();
        builder.number("a?");
        // 'b' is one more than 'a', and 31 is taken from the second
        builder.number("b" + (char) ('?' - 31));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hash of another word");
    }
}
