package io.watchgate.jsonrpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainBytesTest {

    private static final String[] PIECES = {
        "a",
        "~",
        " ",
        "\\n",
        "\\t",
        "\\r",
        "\\\"",
        "\\\\",
        "\\/",
        "u",
        "b",
        "f",
        "plain text",
        "\\u0041",
        "\\b",
        "\\f",
        "\u007F",
        "é",
        "中"
    };

    @ParameterizedTest
    @ValueSource(strings = {"", " ~", "a\\n\\t\\r\\\"\\\\\\/", "C:\\\\users\\\\bob\\\\file", "\\\\\\\\u0041"})
    void plainIsWhatSaysPrintableAscii(String text) {
        everywhere(text, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "中", "😀", "\u007F", "\u0080", "\\u001b", "\\u0041", "\\b", "\\f", "\\\\\\u0000"})
    void notPlainIsWhatMaySayMore(String text) {
        everywhere(text, false);
    }

    /** Behind and before texts of all lengths, since eight bytes are looked at together. */
    private static void everywhere(String text, boolean plain) {
        for (int before = 0; before < 20; before++) {
            for (int after = 0; after < 80; after++) {
                JsonText json = JsonText.of("[\"" + "x".repeat(before) + text + "y".repeat(after) + "\"]");
                assertThat(json.isPlain(PlainBytesTest::never)).isEqualTo(plain);
                assertThat(json.elements().get(0).isPlain(PlainBytesTest::never))
                        .isEqualTo(plain);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithASlowReader(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder("\"");
            for (int count = random.nextInt(60); count > 0; count--) {
                int most = random.nextInt(30) == 0 ? PIECES.length : PIECES.length - 6;
                text.append(PIECES[random.nextInt(most)]);
            }
            JsonText json = JsonText.of(text.append('"').toString());

            assertThat(json.isPlain(PlainBytesTest::never)).as(text.toString()).isEqualTo(isPlain(text.toString()));
        }
    }

    private static boolean isPlain(String json) {
        String rest = json.replace("\\\\", "");
        return rest.chars().allMatch(c -> c < 0x7F)
                && !rest.contains("\\u")
                && !rest.contains("\\b")
                && !rest.contains("\\f");
    }

    @Test
    void looksAtItsOwnWindowOnly() {
        JsonText both = JsonText.of("{\"a\":\"é\",\"b\":\"plain\",\"c\":\"\\u0000\"}");

        assertThat(both.member("a").orElseThrow().isPlain(PlainBytesTest::never))
                .isFalse();
        assertThat(both.member("b").orElseThrow().isPlain(PlainBytesTest::never))
                .isTrue();
        assertThat(both.member("c").orElseThrow().isPlain(PlainBytesTest::never))
                .isFalse();
    }

    @Test
    void asksForEveryOtherCharacterHoweverItIsWritten() {
        String text = "é\u007F中😀\u0080\uFFFD\uDBFF\uDFFF";
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(unit -> escaped.append(String.format("\\u%04X", unit)));
        for (String written : List.of(text, escaped.toString())) {
            List<Integer> asked = new ArrayList<>();

            boolean plain = JsonText.of("\"" + written + "\"").isPlain(asked::add);

            assertThat(plain).isTrue();
            assertThat(asked).isEqualTo(text.codePoints().boxed().toList());
        }
    }

    @Test
    void oneThatDoesNotPassIsEnough() {
        JsonText json = JsonText.of("\"some é and \\u4e2d and \\b and \u007F\"");

        assertThat(json.isPlain(code -> true)).isTrue();
        for (int odd : new int[] {0xE9, 0x4E2D, '\b', 0x7F}) {
            assertThat(json.isPlain(code -> code != odd)).isFalse();
        }
    }

    private static boolean never(int code) {
        return code < 0;
    }
}
