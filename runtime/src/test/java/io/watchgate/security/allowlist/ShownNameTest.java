package io.watchgate.security.allowlist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShownNameTest {

    @Test
    void anOrdinaryNameShowsAsItself() {
        assertThat(ShownName.of("read_file-2.0/x y")).isEqualTo("read_file-2.0/x y");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileCharacters")
    void aCharacterThatCouldDeceiveShowsAsItsCode(String what, int codePoint, String shown) {
        assertThat(ShownName.of("a" + Character.toString(codePoint) + "b")).isEqualTo("a" + shown + "b");
    }

    static Arguments[] hostileCharacters() {
        return new Arguments[] {
            Arguments.of("newline", 0x0A, "\\u000a"),
            Arguments.of("escape", 0x1B, "\\u001b"),
            Arguments.of("delete", 0x7F, "\\u007f"),
            Arguments.of("control sequence introducer", 0x9B, "\\u009b"),
            Arguments.of("no-break space", 0xA0, "\\u00a0"),
            Arguments.of("Cyrillic e", 0x435, "\\u0435"),
            Arguments.of("zero width space", 0x200B, "\\u200b"),
            Arguments.of("right-to-left override", 0x202E, "\\u202e"),
            Arguments.of("line separator", 0x2028, "\\u2028"),
            Arguments.of("byte order mark", 0xFEFF, "\\ufeff"),
            Arguments.of("tag letter", 0xE0041, "\\udb40\\udc41"),
            Arguments.of("quote", '\'', "\\u0027"),
            Arguments.of("backslash", '\\', "\\u005c"),
        };
    }

    @Test
    void aLongNameIsCut() {
        assertThat(ShownName.of("n".repeat(128))).isEqualTo("n".repeat(128));
        assertThat(ShownName.of("n".repeat(129))).isEqualTo("n".repeat(128) + "...");
    }

    @Test
    void aCodeIsNeverCutInTwo() {
        assertThat(ShownName.of("n".repeat(127) + "\u0007")).isEqualTo("n".repeat(127) + "...");
        assertThat(ShownName.of("\u0007".repeat(1_000))).isEqualTo("\\u0007".repeat(21) + "...");
    }
}
