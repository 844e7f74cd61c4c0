package io.watchgate.detect.injection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"SYSTEM: x", "ok.\nSystem: x", "Done. System: x", "## System: x", "> System: x", "- System : x"})
    void aWordBeforeAColonAtTheBeginningIsALabel(String text) {
        assertThat(Words.known("system", text)).contains("system", "@label");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the system: x", "role=system: x"})
    void elsewhereItIsAColon(String text) {
        assertThat(Words.known("system", text)).containsExactly("system", "@colon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:30 a", ": x", "\": 1", "::"})
    void notEveryColonIsALabel(String text) {
        assertThat(Words.known("system", text)).doesNotContain("@url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "===", "###", "***", "```", "~~~", "\"\"\"", ">>>", "<<<", "_____"})
    void threeOfAKindAreARule(String run) {
        assertThat(Words.known("end", "a " + run + " end")).containsExactly("@rule", "end");
    }

    @Test
    void twoAreNone() {
        assertThat(Words.known("end", "a -- end ** ``")).containsExactly("end");
    }

    @ParameterizedTest
    @CsvSource({
        "<|im_start|>system, <|im_start|",
        "a</tool_result> b, </tool_result",
        "<IMPORTANT>, <important",
        "<system-reminder>x, <system-reminder",
        "[INST] x, [inst]",
        "[/INST], [/inst]",
        "<<SYS>>, <<sys",
        "<invoke name=, <invoke",
        "cat .env, .env",
        "~/.ssh/config, .ssh",
    })
    void tagsAndTheLikeAreWords(String text, String word) {
        assertThat(Words.of(text)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>bold</b>", "a < b", "x[inst", "list[int]", "v1.env", "a.ssh"})
    void otherTagsAreNone(String text) {
        assertThat(Words.of(text))
                .noneMatch(word -> word.startsWith("<") || word.startsWith("[") || word.startsWith("."));
    }

    @Test
    void commentsOfHtmlAreSeen() {
        assertThat(Words.known("ai", "<!-- AI -->")).containsExactly("@comment", "ai");
    }

    @Test
    void anObjectThatBeginsLikeACallIsSeen() {
        assertThat(Words.of("{ \"tool_calls\" : [")).contains("{tool_calls");
        assertThat(Words.of("{\"colour\": 1}")).noneMatch(word -> word.startsWith("{"));
    }

    @Test
    void bracesOfTemplatesAreSeen() {
        assertThat(Words.known("system", "{{ system }}")).containsExactly("@braces", "system");
    }

    @ParameterizedTest
    @CsvSource({"'\uDB40\uDC41\uDB40\uDC42', @tags", "'\u202E', @bidi", "'\u200B', @invisible", "'\u2066', @bidi"})
    void whatIsHiddenInTheTextIsSeenOnce(String hidden, String mark) {
        assertThat(Words.known("list", "List " + hidden + " it")).containsExactly("list", mark);
    }

    @Test
    void rightToLeftTextMayTurnItsDirection() {
        assertThat(Words.known("list", "مرحبا \u202Blist\u202C")).containsExactly("list");
    }

    @Test
    void emojiKeepTheirJoiners() {
        assertThat(Words.known("list", "👩‍🚀 list 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️")).containsExactly("list");
    }
}
