package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordSplitterTest {

    /** Each line splits into the words between the bars, as {@code sh} does it. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '=',
            value = {
                "python -m server       = python|-m|server",
                "a   b\t c              = a|b|c",
                "'a b' c                = a b|c",
                "\"a b\" c              = a b|c",
                "a'b'\"c\"d             = abcd",
                "'' \"\" x              = ||x",
                "a\\ b c                = a b|c",
                "'a\\b'                 = a\\b",
                "'it'\\''s'             = it's",
                "\"a\\b\"               = a\\b",
                "\"a\\\\b\\\"c\\$d\\`e\"= a\\b\"c$d`e",
                "\"it's\"               = it's",
                "'say \"hi\"'           = say \"hi\"",
                "\\\\server\\share      = \\servershare",
                "a#b #c                 = a#b|#c",
                "$HOME ~ *.txt `id`     = $HOME|~|*.txt|`id`",
                "x;y&&z|| w             = x;y&&z|| w"
            })
    void splitsLikeAShell(String line, String words) {
        List<String> expected = words.contains("||") && line.contains("&&")
                ? List.of("x;y&&z||", "w")
                : List.of(words.split("\\|", -1));
        assertThat(WordSplitter.split(line)).contains(expected);
    }

    @Test
    void joinsLinesAfterABackslash() {
        assertThat(WordSplitter.split("a \\\n  b\nc\r\n d \"e\\\nf\"")).contains(List.of("a", "b", "c", "d", "ef"));
    }

    @Test
    void findsNoWordsInBlanks() {
        assertThat(WordSplitter.split(" \t\n ")).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"", "a 'b", "a \"b", "a\\", "\"a\\\"", "'a\\", "a 'b\" c"})
    void refusesHalfOfAPair(String line) {
        assertThat(WordSplitter.split(line)).isEmpty();
    }

    /** Whatever words there are: quoted and joined, they come out again. */
    @Test
    void isTheReverseOfQuoting() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<String> words = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (int i = random.nextInt(5); i >= 0; i--) {
                String word = word(random);
                words.add(word);
                line.append(quoted(word, random)).append(" \t\n".charAt(random.nextInt(3)));
            }
            assertThat(WordSplitter.split(line.toString())).as(line.toString()).isEqualTo(Optional.of(words));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            word.append("ab '\"\\$`#\t;é".charAt(random.nextInt(12)));
        }
        return word.toString();
    }

    private static String quoted(String word, Random random) {
        if (random.nextBoolean()) {
            return "'" + word.replace("'", "'\\''") + "'";
        }
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < word.length(); i++) {
            boolean special = "$`\"\\".indexOf(word.charAt(i)) >= 0;
            out.append(special ? "\\" : "").append(word.charAt(i));
        }
        return out.append('"').toString();
    }
}
