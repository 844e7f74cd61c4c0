package io.watchgate.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none,       ''",
                "a,          1:a",
                "a|,         1:a",
                "a|b,        1:a 2:b",
                "a||b|,      1:a 2: 3:b",
                "|,          1:",
                "||,         1: 2:"
            })
    void givesEachLineWithItsNumber(String text, String expected) throws IOException {
        assertThat(read(text == null ? "" : text.replace('|', '\n'), 100)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "abcdef,     1:abc_ 1:_def_ 1:_",
        "abcde|f,    1:abc_ 1:_de 2:f",
        "abc|d,      1:abc_ 1:_ 2:d",
        "ab|c,       1:ab 2:c"
    })
    void givesALongLineInParts(String text, String expected) throws IOException {
        assertThat(read(text.replace('|', '\n'), 3)).isEqualTo(expected);
    }

    @Test
    void aLineMayBeLongerThanWhatIsReadAtATime() throws IOException {
        String line = "0123456789".repeat(50_000);

        assertThat(read(line + "\n" + line, 1 << 20)).isEqualTo("1:" + line + " 2:" + line);
    }

    @Test
    void keepsTheBytesAsTheyAre() throws IOException {
        byte[] bytes = {(byte) 0xFF, 0, '\r', '\n', (byte) 0xC3};
        Lines lines = new Lines(new ByteArrayInputStream(bytes), 10);

        assertThat(lines.next().orElseThrow().bytes()).containsExactly(0xFF, 0, '\r');
        assertThat(lines.next().orElseThrow().bytes()).containsExactly(0xC3);
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void doesNotMindASourceThatGivesLittleAtATime() throws IOException {
        InputStream slow = new ByteArrayInputStream("one\ntwo".getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] to, int from, int most) {
                return super.read(to, from, Math.min(most, 1));
            }
        };

        assertThat(read(slow, 100)).isEqualTo("1:one 2:two");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void needsRoomForAByte(int most) {
        assertThatThrownBy(() -> new Lines(InputStream.nullInputStream(), most))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'most'");
    }

    private static String read(String text, int most) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(UTF_8)), most);
    }

    /** Lines as {@code 1:text}, with an underscore where a line goes on. */
    private static String read(InputStream in, int most) throws IOException {
        List<String> read = new ArrayList<>();
        Lines lines = new Lines(in, most);
        for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            Line line = next.get();
            assertThat(line.isWhole()).isEqualTo(line.begins() && line.ends());
            read.add(line.number() + ":" + (line.begins() ? "" : "_") + new String(line.bytes(), UTF_8)
                    + (line.ends() ? "" : "_"));
        }
        return String.join(" ", read);
    }
}
