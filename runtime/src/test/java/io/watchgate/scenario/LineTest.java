package io.watchgate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineTest {

    private final Bindings bindings = new Bindings();

    @Test
    void aPlaceholderIsBoundByTheFirstLineAndHeldAgainstTheNext() {
        assertThat(matches("{\"id\":${a}}", "{\"id\":17}")).isTrue();
        assertThat(bindings.get("a")).contains("17");
        assertThat(matches("[${a}]", "[17]")).isTrue();
        assertThat(matches("[${a}]", "[18]")).isFalse();
    }

    @Test
    void aPlaceholderKeepsTheJsonTypeOfWhatItFound() {
        assertThat(matches("{\"id\":${a}}", "{\"id\":\"1\"}")).isTrue();
        assertThat(matches("{\"id\":${a}}", "{\"id\":1}")).isFalse();
        assertThat(new String(Line.of("<${a}>").render(bindings), StandardCharsets.UTF_8))
                .isEqualTo("<\"1\">");
    }

    @Test
    void aPlaceholderInsideAStringIsOneWord() {
        assertThat(matches("{\"d\":\"${d}\"}", "{\"d\":\"d-1\"}")).isTrue();
        assertThat(bindings.get("d")).contains("d-1");
        assertThat(matches("{\"d\":\"${e}\"}", "{\"d\":\"two words\"}")).isFalse();
    }

    @Test
    void anUnderscoreMatchesAnythingEachTime() {
        assertThat(matches("[${_},${_}]", "[1,\"x\"]")).isTrue();
        assertThat(bindings.get("_")).isEmpty();
    }

    @Test
    void aLineThatDoesNotMatchBindsNothing() {
        assertThat(matches("[${a},2]", "[1,3]")).isFalse();
        assertThat(bindings.get("a")).isEmpty();
    }

    @Test
    void whatComesBeforeOrAfterMatters() {
        assertThat(matches("[1]", "[1] ")).isFalse();
        assertThat(matches("[1]", " [1]")).isFalse();
        assertThat(matches("[1]", "[1")).isFalse();
    }

    @Test
    void piecesAreJoined() {
        Line line = LineReader.read(
                "here", List.of("<", Map.of("hex", "c3 28"), Map.of("repeat", "ab", "times", 3), "${a}]"));
        assertThat(line.matches(new byte[] {'<', (byte) 0xC3, 0x28, 'a', 'b', 'a', 'b', 'a', 'b', '7', ']'}, bindings))
                .isTrue();
        assertThat(bindings.get("a")).contains("7");
    }

    private boolean matches(String template, String heard) {
        return Line.of(template).matches(heard.getBytes(StandardCharsets.UTF_8), bindings);
    }
}
