package io.watchgate.detect.secrets.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordsTest {

    private static List<Integer> in(String text, String... words) {
        return new Keywords(List.of(words)).in(text).stream().boxed().toList();
    }

    @Test
    void tellsWhichWordsAreThere() {
        assertThat(in("she sells hers", "he", "she", "his", "hers")).containsExactly(0, 1, 3);
    }

    @Test
    void aWordWithinAWordIsThereToo() {
        assertThat(in("xabcdy", "abcd", "bc", "c", "d", "e")).containsExactly(0, 1, 2, 3);
    }

    @Test
    void caseDoesNotCount() {
        assertThat(in("aKiA sk-LIVE", "AKIA", "sk-live")).containsExactly(0, 1);
    }

    @Test
    void aBeginningThatIsBrokenOffDoesNotHideTheNext() {
        assertThat(in("aaab", "aab")).containsExactly(0);
        assertThat(in("ababac", "abac")).containsExactly(0);
    }

    @Test
    void whatIsBeyondAsciiSeparates() {
        assertThat(in("to\u00e9ken to密ken", "token")).isEmpty();
        assertThat(in("密token密", "token")).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "toke", "t o k e n"})
    void otherTextsHaveNone(String text) {
        assertThat(in(text, "token", "secret")).isEmpty();
    }

    @Test
    void theSameWordTwiceIsFoundTwice() {
        assertThat(in("a key", "key", "KEY")).containsExactly(0, 1);
    }

    @Test
    void noWordsAreNoTrouble() {
        assertThat(in("anything")).isEmpty();
    }

    @Test
    void aKeywordIsAscii() {
        assertThatThrownBy(() -> in("x", "clé")).hasMessage("a keyword is not ASCII: clé");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261122})
    void findsWhatASimpleSearchFinds(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                words.add(letters(random, 1 + random.nextInt(5)));
            }
            String text = letters(random, random.nextInt(60));
            BitSet expected = new BitSet();
            IntStream.range(0, words.size())
                    .filter(i ->
                            text.toLowerCase(Locale.ROOT).contains(words.get(i).toLowerCase(Locale.ROOT)))
                    .forEach(expected::set);

            assertThat(new Keywords(words).in(text)).as("%s in %s", words, text).isEqualTo(expected);
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("abcAB-".charAt(random.nextInt(6)));
        }
        return text.toString();
    }
}
