package io.watchgate.detect.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrieTest {

    private static final Trie<Integer> TRIE = new Trie<>(Map.of("ab", 1, "abc", 2, "b", 3, "x-y", 4));

    private static Integer walk(Trie<Integer> trie, String word) {
        int node = Trie.ROOT;
        for (int i = 0; i < word.length(); i++) {
            node = trie.step(node, (byte) word.charAt(i));
            if (node == Trie.NONE) {
                return null;
            }
        }
        return trie.value(node);
    }

    @ParameterizedTest
    @CsvSource({"ab, 1", "abc, 2", "b, 3", "x-y, 4"})
    void everyWordLeadsToItsValue(String word, int value) {
        assertThat(walk(TRIE, word)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"a", "x", "x-", "abd", "ba", "abcd", "AB", "''"})
    void otherTextsDoNot(String word) {
        assertThat(walk(TRIE, word)).isNull();
    }

    @Test
    void whatIsBeyondAsciiLeavesAllWords() {
        assertThat(TRIE.step(Trie.ROOT, (byte) -1)).isEqualTo(Trie.NONE);
        assertThat(TRIE.step(TRIE.step(Trie.ROOT, (byte) 'a'), (byte) -1)).isEqualTo(Trie.NONE);
    }

    @Test
    void thousandsOfWordsFit() {
        Map<String, Integer> words = new HashMap<>();
        IntStream.range(0, 5000).forEach(i -> words.put("w" + i, i));

        Trie<Integer> trie = new Trie<>(words);

        assertThat(words)
                .allSatisfy((word, value) -> assertThat(walk(trie, word)).isEqualTo(value));
    }

    @Test
    void aWordIsFoundAnywhereBetweenTwoPlaces() {
        Scan scan = new Scan("..ABC..", match -> {});

        assertThat(TRIE.isIn(scan, 0, 7)).isTrue();
        assertThat(TRIE.isIn(scan, 2, 4)).isTrue();
        assertThat(TRIE.isIn(scan, -5, 3)).isFalse();
        assertThat(TRIE.isIn(scan, 4, 7)).isFalse();
    }

    @Test
    void anEmptyWordAndOneBeyondAsciiAreRefused() {
        assertThatThrownBy(() -> new Trie<>(Map.of("", 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Trie<>(Map.of("clé", 1))).hasMessage("not ASCII: 'clé'");
    }
}
