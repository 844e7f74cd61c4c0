package io.watchgate.jsonrpc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain text, with {braces} and \\backslashes", "\u00e9\u4e2d\u0627 e\u0301", "\uD83D\uDE00"})
    void plainCharactersStay(String text) {
        assertThat(VisibleText.of(text, 100)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'\u001b', u001b, an escape sequence of a terminal",
        "'\u009b', u009b, the same in one byte of Latin 1",
        "'\u0007', u0007, a bell",
        "'\b', u0008, a backspace that hides what stood before it",
        "'\u007f', u007f, delete",
        "'\u202e', u202e, text from right to left",
        "'\u2066', u2066, an isolate",
        "'\u200b', u200b, a space of no width",
        "'\ufeff', ufeff, a byte order mark",
        "'\u00ad', u00ad, a soft hyphen",
        "'\u2028', u2028, a line separator",
        "'\u2029', u2029, a paragraph separator",
        "'\ue000', ue000, for private use",
        "'\uffff', uffff, no character",
        "'\ud800', ud800, half a surrogate pair",
    })
    void whatATerminalActsOnOrHidesIsWrittenOut(String character, String escape, String why) {
        assertThat(VisibleText.of("a" + character + "b", 100)).as(why).isEqualTo("a\\" + escape + "b");
    }

    @Test
    void lineEndsAndTabsAreWrittenOutToo() {
        assertThat(VisibleText.of("a\r\n\tb\0", 100)).isEqualTo("a\\u000d\\u000a\\u0009b\\u0000");
    }

    @Test
    void tagCharactersThatCarryHiddenTextAreWrittenOutAsTheirPair() {
        assertThat(VisibleText.of("\uDB40\uDC41", 100)).isEqualTo("\\udb40\\udc41");
    }

    @ParameterizedTest
    @CsvSource({
        "abcdef, 6, abcdef",
        "abcdefg, 6, abcde…",
        "abcdefghijk, 1, …",
        "'ab\u001b', 8, 'ab\\u001b'",
        "'ab\u001bc', 8, 'ab…'",
        "'ab\u001bc', 9, 'ab\\u001bc'",
        "'abcdefg\u001b', 8, 'abcdefg…'",
        "'abcdefgh\u001b', 8, 'abcdefg…'",
        "ab\uD83D\uDE00c, 4, ab…",
        "ab\uD83D\uDE00c, 5, ab\uD83D\uDE00c",
    })
    void neverTakesMoreRoomThanItHasAndCutsNoCharacterInTwo(String text, int most, String visible) {
        // When
        String shown = VisibleText.of(text, most);

        // Then
        assertThat(shown).isEqualTo(visible).hasSizeLessThanOrEqualTo(most);
    }
}
