package io.watchgate.detect.injection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteViewTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "é?", "忽略", "a👩‍🚀b", "\ud83d", "x\udc00"})
    void isAsLongAsTheText(String text) {
        assertThat(ByteView.of(text)).hasSize(text.length());
    }

    @Test
    void latinTextIsItself() {
        assertThat(view("a?é ÿ")).containsExactly('a', '?', (byte) 'é', ' ', (byte) 'ÿ');
    }

    @Test
    void aQuestionMarkOfTheTextIsComplete() {
        byte[] bytes = ByteView.of("a?");

        assertThat(ByteView.isIncomplete("a?", bytes, 1)).isFalse();
        assertThat(ByteView.isIncomplete("a忽", ByteView.of("a忽"), 1)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ŝ, s", "Ａ, A", "＜, <", "’, ''''", "“, '\"'", "–, -", "。, !", "…, !", "？, !"})
    void otherCharactersHaveAStandIn(String text, char standIn) {
        assertThat(view(text)).containsExactly((byte) standIn);
    }

    @Test
    void lettersOfOtherScriptsAreForeign() {
        assertThat(view("忽жא한")).containsOnly(Alphabet.FOREIGN_BYTE);
    }

    @Test
    void whatNobodySeesIsMarked() {
        assertThat(view("a\u200Bb")[1]).isEqualTo(Alphabet.INVISIBLE_BYTE);
        assertThat(view("a\u202Eb")[1]).isEqualTo(Alphabet.BIDI_BYTE);
        assertThat(view("a\uDB40\uDC41b")[1]).isEqualTo(Alphabet.TAGS_BYTE);
        assertThat(view("a\u200Db")[1]).isEqualTo(Alphabet.INVISIBLE_BYTE);
    }

    @Test
    void whatHasItsPlaceIsNot() {
        assertThat(view("\uFEFFa")[0]).isEqualTo(Alphabet.JOINT_BYTE);
        assertThat(view("क\u200Dष")[1]).isEqualTo(Alphabet.JOINT_BYTE);
        assertThat(view("🏴\uDB40\uDC67")[2]).isEqualTo(Alphabet.JOINT_BYTE);
        assertThat(view("א\u202Ba")[1]).isEqualTo(Alphabet.JOINT_BYTE);
    }

    @Test
    void aRunOfTagsIsMarkedOnce() {
        byte[] bytes = view("a\uDB40\uDC41\uDB40\uDC42\uDB40\uDC43");

        assertThat(bytes[1]).isEqualTo(Alphabet.TAGS_BYTE);
        assertThat(new byte[] {bytes[3], bytes[5]}).containsOnly(Alphabet.JOINT_BYTE);
    }

    private static byte[] view(String text) {
        byte[] bytes = ByteView.of(text);
        ByteView.complete(text, bytes, 0);
        return bytes;
    }
}
