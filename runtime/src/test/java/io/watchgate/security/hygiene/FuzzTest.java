package io.watchgate.security.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.spi.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random texts from fixed seeds. */
class FuzzTest {

    private static final int TEXTS = 20_000;
    private static final int FRAMES = 4_000;

    private static final List<String> PIECES = List.of(
            "a",
            "1",
            "#",
            " ",
            "\n",
            "\r",
            "[",
            "]",
            "\\",
            "\"",
            ";",
            "31m",
            "0;t",
            "é",
            "中",
            "葛",
            "א",
            "ב",
            "ש",
            "ا",
            "ب",
            "م",
            "ک",
            "क",
            "्",
            "ष",
            "ก",
            "ខ",
            "ᠠ",
            "\u1100",
            "\u1161",
            "👩",
            "👧",
            "🏽",
            "❤",
            "🏴",
            "🇩",
            "\u20E3",
            "∑",
            "\u001B",
            "\u001B[",
            "\u001B]",
            "\u001BP",
            "\u0007",
            "\u001B\\",
            "\u009B",
            "\u009C",
            "\u009D",
            "\u0000",
            "\b",
            "\u007F",
            "\u0085",
            "\u001C",
            "\u200B",
            "\u200C",
            "\u200D",
            "\u2060",
            "\uFEFF",
            "\u00AD",
            "\u034F",
            "\u180B",
            "\u180E",
            "\u115F",
            "\u1160",
            "\u3164",
            "\uFE00",
            "\uFE0E",
            "\uFE0F",
            "\uDB40\uDD00",
            "\uDB40\uDDEF",
            Texts.tags("g"),
            Texts.tags("gbeng"),
            Texts.tags("gbsct"),
            Texts.tags("\u007F"),
            Texts.flag("gbwls"),
            Texts.tags("x"),
            "\u200E",
            "\u200F",
            "\u061C",
            "\u202A",
            "\u202B",
            "\u202C",
            "\u202D",
            "\u202E",
            "\u2066",
            "\u2067",
            "\u2068",
            "\u2069",
            "\u2029");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aCleanTextIsClean(long seed) {
        Random random = new Random(seed);
        Cleaner strip = Texts.cleaner(Treatment.STRIP);
        Cleaner show = Texts.cleaner(Treatment.SHOW);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random, 24);

            assertThat(strip.clean(strip.clean(text).text()).found())
                    .as(Texts.named(text))
                    .isEmpty();
            assertThat(show.clean(show.clean(text).text()).found())
                    .as(Texts.named(text))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void underAnyConfigurationASecondTimeChangesNothing(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            Cleaner cleaner = new Cleaner(Map.of(
                    Kind.ANSI, treatment(random),
                    Kind.CONTROL, treatment(random),
                    Kind.INVISIBLE, treatment(random),
                    Kind.TAGS, treatment(random),
                    Kind.BIDI, treatment(random)));
            String text = text(random, 24);

            String once = cleaner.clean(text).text();

            assertThat(cleaner.clean(once).text()).as(Texts.named(text)).isEqualTo(once);
        }
    }

    /** What a text has that is not hidden is there afterwards, terminal sequences aside. */
    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void nothingVisibleIsLost(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random, 24).replaceAll("[\u001B\u0090-\u009F]", "");

            assertThat(visible(Texts.stripped(text))).as(Texts.named(text)).isEqualTo(visible(text));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void whatGoesOnIsAFrameThatPasses(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < FRAMES; i++) {
            Judged judged = Judged.byDefault().doing(List.of(Kind.values()).get(random.nextInt(5)), Treatment.SHOW);
            Verdict verdict = judged.judge(frame(random));
            if (verdict instanceof Verdict.Rewrite rewrite) {
                String wire = rewrite.frame().toWire().toString();

                assertThat(JsonText.of(wire)).hasToString(wire);
                assertThat(judged.judge(wire)).isSameAs(Verdict.PASS);
            } else {
                assertThat(verdict).isInstanceOfAny(Verdict.Pass.class, Verdict.Reject.class);
            }
        }
    }

    private static Frame frame(Random random) {
        return Judged.read("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\","
                + "\"arguments\":{\"x" + quoted(text(random, 3)) + "\":[\"" + quoted(text(random, 24)) + "\",{\"y"
                + quoted(text(random, 3)) + "\":\"" + quoted(text(random, 24)) + "\"}]}}}");
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.toString();
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(most); count > 0; count--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static Treatment treatment(Random random) {
        return List.of(Treatment.STRIP, Treatment.SHOW, Treatment.PASS).get(random.nextInt(3));
    }

    private static String visible(String text) {
        return text.codePoints()
                .filter(code -> !Characters.isHidden(code))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
