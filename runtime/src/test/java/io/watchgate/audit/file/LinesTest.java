package io.watchgate.audit.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "null, 0, \\u0000",
        "newline, a, \\u000a",
        "carriage return, d, \\u000d",
        "escape, 1b, \\u001b",
        "delete, 7f, \\u007f",
        "next line, 85, \\u0085",
        "control sequence introducer, 9b, \\u009b",
        "no-break space, a0, \\u00a0",
        "soft hyphen, ad, \\u00ad",
        "combining grapheme joiner, 34f, \\u034f",
        "Arabic letter mark, 61c, \\u061c",
        "Hangul filler, 3164, \\u3164",
        "zero width space, 200b, \\u200b",
        "zero width joiner, 200d, \\u200d",
        "right-to-left mark, 200f, \\u200f",
        "line separator, 2028, \\u2028",
        "paragraph separator, 2029, \\u2029",
        "right-to-left override, 202e, \\u202e",
        "first strong isolate, 2068, \\u2068",
        "Braille blank, 2800, \\u2800",
        "ideographic space, 3000, \\u3000",
        "lone high surrogate, d800, \\ud800",
        "private use, e000, \\ue000",
        "variation selector 16, fe0f, \\ufe0f",
        "byte order mark, feff, \\ufeff",
        "interlinear annotation, fff9, \\ufff9",
        "noncharacter, fffe, \\ufffe",
        "tag letter, e0041, \\udb40\\udc41",
        "variation selector 17, e0100, \\udb40\\udd00",
    })
    void whatDoesNotShowIsWrittenAsItsCode(String what, String hex, String shown) {
        String character = Character.toString(Integer.parseInt(hex, 16));

        assertThat(shown("a" + character + "b", 100)).isEqualTo("a" + shown + "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read_file (x) ~!\"'\\", "Größe", "日本語", "Привет", "ไทย", "😀", "e\u0301"})
    void whatShowsIsWrittenAsItIs(String text) {
        assertThat(shown(text, 100)).isEqualTo(text);
    }

    @Test
    void longTextIsCutButNeverInsideACharacter() {
        assertThat(shown("abcdef", 6)).isEqualTo("abcdef");
        assertThat(shown("abcdef", 5)).isEqualTo("abcde...");
        assertThat(shown("ab😀def", 3)).isEqualTo("ab😀...");
    }

    @Test
    void digitsHaveZerosInFront() {
        Lines lines =
                new Lines().digits(7, 3).ascii(" ").digits(0, 2).ascii(" ").digits(123456, 6);

        assertThat(text(lines)).isEqualTo("007 00 123456");
    }

    @Test
    void aLineMayBeLargerThanTheBuffer() {
        String large = "x".repeat(3 << 20);

        Lines lines =
                new Lines().ascii("a").ascii(large).bytes(large.getBytes(UTF_8)).ascii("b");

        assertThat(text(lines)).isEqualTo("a" + large + large + "b");
    }

    @Test
    void cuttingForgetsTheEndAndGivesBackALargeBuffer() {
        Lines lines = new Lines().ascii("kept").ascii("x".repeat(2 << 20));

        lines.cutTo(4);
        assertThat(text(lines)).isEqualTo("kept");

        lines.cutTo(0);
        assertThat(text(lines)).isEmpty();
        assertThat(lines.buffer()).hasSizeLessThan(1 << 20);
    }

    private static String shown(String text, int most) {
        return text(new Lines().shown(text, most));
    }

    private static String text(Lines lines) {
        return new String(lines.buffer(), 0, lines.size(), UTF_8);
    }
}
