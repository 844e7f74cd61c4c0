package io.watchgate.security.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SequencesTest {

    /** E stands for the escape character, B for the bell, | for where the sequence ends. */
    @ParameterizedTest
    @CsvSource({
        "E[0m|x",
        "E[1;31m|x",
        "E[>4;2m|x",
        "E[?1049h|x",
        "E[ q|x",
        "E[|é",
        "E[12|",
        "E(0|x",
        "E#8|x",
        "E7|x",
        "E=|x",
        "E|",
        "E|é",
        "E]0;titleB|x",
        "E]0;titleE\\|x",
        "E]|0;title",
        "E]|0;titleE[0m",
        "E]B|B",
        "EP1$rE\\|x",
        "E_commandE\\|x",
        "E^privateE\\|x",
        "EXstartE\\|x",
        "EX|start"
    })
    void endWhereATerminalStopsReading(String row) {
        String marked = row.replace('E', '\u001B').replace('B', '\u0007');
        int end = marked.indexOf('|');

        assertThat(Sequences.end(marked.replace("|", ""), 0)).isEqualTo(end);
        assertThat(Sequences.end("ab" + marked.replace("|", ""), 2)).isEqualTo(end + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u009B31m", "\u009D0;title\u0007", "\u009D0;title\u009C", "\u0090q\u001B\\", "\u009C"})
    void theShortFormsEndAlike(String sequence) {
        assertThat(Sequences.end(sequence + "x", 0)).isEqualTo(sequence.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\u0085", "\u009B"})
    void aTitleDoesNotReachBeyondItsLine(String stop) {
        assertThat(Sequences.end("\u001B]0;title" + stop + "more\u0007", 0)).isEqualTo(2);
    }
}
