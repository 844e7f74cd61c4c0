package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no YAML, and where the person who wrote it should look. {@code /} stands for the end of a line. */
class SyntaxAdviceTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a:/\tb: c                | 2:1: a tab stands here",
                "a: @b                    | 1:4: a value cannot begin with this character",
                "a: %b                    | 1:4: a value cannot begin with this character",
                "a: b: c                  | 1:5: a ':' stands where none can be",
                "a: b/  c: d              | 2:4: a ':' stands where none can be",
                "a:/  - b/  c: d          | 3:3: this does not fit the lines before it",
                "a:/  b: c/ d: e          | 3:2: this does not fit the lines before it",
                "a: 'b/c: d               | 1:4: a quote opens here and is never closed",
                "a: \"b/c: d              | 1:4: a quote opens here and is never closed",
                "a: [b, c                 | 1:4: a bracket opens here and is not closed",
                "a: {b: c                 | 1:4: a bracket opens here and is not closed",
                "a: [b c: d, e            | 1:4: a bracket opens here and is not closed",
                "a: {b: ${env:C}}         | 1:9: a '{' stands inside brackets",
                "a: \"\\q\"               | 1:6: an escape that YAML does not know",
                "? a/: b/:c               | 3:3: a key without ':'",
                "a: *b                    | 1:4: *b refers to a value that is not there",
                "a: &                     | 1:5: YAML does not allow this here",
                "%YAML 9.9/--- a          | 1:1: YAML does not allow this here",
                "{a: b}}                  | 1:7: YAML does not allow this here",
                "a: ]                     | 1:4: YAML does not allow this here",
                "a: b/---/c: d            | 2:1: a second document begins here",
                "a: b/.../c: d            | 3:1: YAML does not allow this here",
                "? [a]/: b                | 1:3: a list or a map stands where a key should be",
                "{{ a }}: b               | 1:2: a list or a map stands where a key should be"
            })
    void pointsAtTheMistake(String yaml, String message) {
        assertThat(Loading.in(folder).problems(yaml.replace('/', '\n')).get(0)).startsWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--- /server: {command: x}",
                "%YAML 1.2/---/server: {command: x}/...",
                "{server: {command: x,},}",
                "\"server\": {'command': \"x\"}",
                "# only a comment before/server:/    command: x # and behind",
                "server: {command: !!str x}",
                "server: {command: ! x}"
            })
    void leavesGoodYamlAlone(String yaml) {
        String text = yaml.replace('/', '\n');
        assertThat(Loading.in(folder).valid(text).upstream().command()).containsExactly("x");
    }
}
