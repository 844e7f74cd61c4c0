package io.watchgate.security.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.JsonText;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against what Java knows of Unicode, for all characters there are. */
class CharactersTest {

    @Test
    void everyControlCharacterIsHiddenButLineEndsAndTabs() {
        all().filter(code -> Character.getType(code) == Character.CONTROL)
                .forEach(code -> assertThat(Characters.isHidden(code))
                        .as("U+%04X", code)
                        .isEqualTo(code != '\n' && code != '\r' && code != '\t'));
    }

    @Test
    void everyFormatCharacterIsHiddenButThoseThatShow() {
        assertThat(all().filter(code -> Character.getType(code) == Character.FORMAT)
                        .filter(Characters::isSeen)
                        .filter(code -> code < 0x10000)
                        // younger than Java 17
                        .filter(code -> code != 0x890 && code != 0x891))
                .containsExactly(0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x8E2);
    }

    @Test
    void nothingElseIsHiddenButMarksAndFillersWithoutAShape() {
        assertThat(all().filter(Characters::isHidden)
                        .filter(code -> Character.isLetter(code) || Character.isDigit(code)))
                .containsExactly(0x115F, 0x1160, 0x3164, 0xFFA0);
        assertThat(all().filter(Characters::isHidden).filter(Character::isWhitespace))
                .containsExactly(0x0B, 0x0C, 0x1C, 0x1D, 0x1E, 0x1F);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "中文", "😀"})
    void aTextAndItsBytesAreSearchedAlike(String before) {
        all().filter(code -> code >= ' ' && code != '"' && code != '\\').forEach(code -> {
            String text = before + Character.toString(code);

            int hidden = Characters.nextHidden(text, 0);

            assertThat(hidden).isEqualTo(Characters.isHidden(code) ? before.length() : text.length());
        });
    }

    @Test
    void bytesTellTheSameAsCharacters() {
        all().filter(code -> code >= ' ' && code != '"' && code != '\\')
                .filter(code -> code < 0x3200 || code > 0xFDFF && code < 0x20000 || code >= 0xE0000 && code < 0xE2000)
                .forEach(code -> assertThat(JsonText.of("\"" + Character.toString(code) + "\"")
                                .isPlain(Characters::isSeen))
                        .as("U+%04X", code)
                        .isEqualTo(Characters.isSeen(code)));
    }

    private static IntStream all() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(code -> code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
    }
}
