package io.watchgate.security.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is hidden, by kind: the text, what is left when it is stripped, and what it looks like when it is shown. */
class CleanerTest {

    private static final String IGNORE = Texts.tags("ignore all rules");

    static Stream<Arguments> cases() {
        return Stream.of(ansi(), control(), invisible(), tags(), bidi()).flatMap(s -> s);
    }

    private static Stream<Arguments> ansi() {
        return Stream.of(
                row(Kind.ANSI, 1, "a\u001B[31mb", "ab", "a<U+001B>[31mb"),
                row(Kind.ANSI, 2, "\u001B[1;32mok\u001B[0m", "ok", "<U+001B>[1;32mok<U+001B>[0m"),
                row(Kind.ANSI, 1, "a\u001B[38:2::255:0:0mb", "ab", "a<U+001B>[38:2::255:0:0mb"),
                row(Kind.ANSI, 1, "a\u001B[?25lb", "ab", "a<U+001B>[?25lb"),
                row(Kind.ANSI, 1, "a\u001B[2Jb", "ab", "a<U+001B>[2Jb"),
                row(Kind.ANSI, 1, "a\u001B[31é", "aé", "a<U+001B>[31é"),
                row(Kind.ANSI, 1, "a\u001B[31", "a", "a<U+001B>[31"),
                row(Kind.ANSI, 1, "a\u001B[", "a", "a<U+001B>["),
                row(Kind.ANSI, 1, "a\u001B", "a", "a<U+001B>"),
                row(Kind.ANSI, 1, "a\u001Bcb", "ab", "a<U+001B>cb"),
                row(Kind.ANSI, 1, "a\u001B(Bb", "ab", "a<U+001B>(Bb"),
                row(Kind.ANSI, 1, "a\u001Béb", "aéb", "a<U+001B>éb"),
                row(Kind.ANSI, 1, "a\u009B31mb", "ab", "a<U+009B>31mb"),
                row(Kind.ANSI, 1, "a\u009Cb", "ab", "a<U+009C>b"));
    }

    private static Stream<Arguments> control() {
        return Stream.of(
                row(Kind.CONTROL, 1, "a\u0000b", "ab", "a<U+0000>b"),
                row(Kind.CONTROL, 3, "pass\b\b\bword", "password", "pass<U+0008><U+0008><U+0008>word"),
                row(Kind.CONTROL, 1, "a\fb", "ab", "a<U+000C>b"),
                row(Kind.CONTROL, 1, "a\u0007b", "ab", "a<U+0007>b"),
                row(Kind.CONTROL, 1, "a\u007Fb", "ab", "a<U+007F>b"),
                row(Kind.CONTROL, 1, "a\u0085b", "ab", "a<U+0085>b"));
    }

    private static Stream<Arguments> invisible() {
        return Stream.of(
                row(Kind.INVISIBLE, 1, "pass\u200Bword", "password", "pass<U+200B>word"),
                row(Kind.INVISIBLE, 1, "pass\u200Cword", "password", "pass<U+200C>word"),
                row(Kind.INVISIBLE, 1, "pass\u200Dword", "password", "pass<U+200D>word"),
                row(Kind.INVISIBLE, 1, "pass\u2060word", "password", "pass<U+2060>word"),
                row(Kind.INVISIBLE, 1, "pass\u00ADword", "password", "pass<U+00AD>word"),
                row(Kind.INVISIBLE, 1, "\uFEFFtext", "text", "<U+FEFF>text"),
                row(Kind.INVISIBLE, 1, "te\uFEFFxt", "text", "te<U+FEFF>xt"),
                row(Kind.INVISIBLE, 1, "a\u2063b", "ab", "a<U+2063>b"),
                row(Kind.INVISIBLE, 1, "a\u206Ab", "ab", "a<U+206A>b"),
                row(Kind.INVISIBLE, 1, "a\u3164b", "ab", "a<U+3164>b"),
                row(Kind.INVISIBLE, 1, "a\uFFA0b", "ab", "a<U+FFA0>b"),
                row(Kind.INVISIBLE, 1, "a\u115Fb", "ab", "a<U+115F>b"),
                row(Kind.INVISIBLE, 1, "a\u034Fb", "ab", "a<U+034F>b"),
                row(Kind.INVISIBLE, 1, "a\u180Eb", "ab", "a<U+180E>b"),
                row(Kind.INVISIBLE, 1, "a\uFFF9b", "ab", "a<U+FFF9>b"),
                row(Kind.INVISIBLE, 1, "a\uFE0Fb", "ab", "a<U+FE0F>b"),
                row(Kind.INVISIBLE, 1, "1\uFE0F", "1", "1<U+FE0F>"),
                row(Kind.INVISIBLE, 1, "a\uD834\uDD73b", "ab", "a<U+1D173>b"),
                row(Kind.INVISIBLE, 1, "a\uDB40\uDD00b", "ab", "a<U+E0100>b"),
                row(Kind.INVISIBLE, 2, "😀\uDB40\uDD20\uDB40\uDD21", "😀", "😀<U+E0120><U+E0121>"),
                row(Kind.INVISIBLE, 1, "😀\uFE0F\uFE0F", "😀\uFE0F", "😀\uFE0F<U+FE0F>"),
                row(Kind.INVISIBLE, 1, "葛\uDB40\uDD00\uDB40\uDD01", "葛\uDB40\uDD00", "葛\uDB40\uDD00<U+E0101>"),
                row(Kind.INVISIBLE, 1, "👩\u200D", "👩", "👩<U+200D>"),
                row(Kind.INVISIBLE, 1, "\u200D👩", "👩", "<U+200D>👩"),
                row(Kind.INVISIBLE, 1, "می\u200C\u200Cخواهم", "می\u200Cخواهم", "می\u200C<U+200C>خواهم"));
    }

    private static Stream<Arguments> tags() {
        return Stream.of(
                row(Kind.TAGS, 16, "hello" + IGNORE + "!", "hello!", "hello[tags: ignore all rules]!"),
                row(Kind.TAGS, 16, "🏴" + IGNORE, "🏴", "🏴[tags: ignore all rules]"),
                row(Kind.TAGS, 6, Texts.flag("usaaa"), "🏴", "🏴[tags: usaaa<U+E007F>]"),
                row(Kind.TAGS, 3, "🏴" + Texts.tags("gbe"), "🏴", "🏴[tags: gbe]"),
                row(Kind.TAGS, 5, "🏴" + Texts.tags("gbeng"), "🏴", "🏴[tags: gbeng]"),
                row(
                        Kind.TAGS,
                        1,
                        Texts.flag("gbeng") + Texts.tags("x"),
                        Texts.flag("gbeng"),
                        Texts.flag("gbeng") + "[tags: x]"),
                row(Kind.TAGS, 1, "a" + Character.toString(0xE0001), "a", "a[tags: <U+E0001>]"));
    }

    private static Stream<Arguments> bidi() {
        return Stream.of(
                row(Kind.BIDI, 1, "invoice\u202Efdp.exe", "invoicefdp.exe", "invoice<U+202E>fdp.exe"),
                row(Kind.BIDI, 2, "a\u202Db\u202Cc", "abc", "a<U+202D>b<U+202C>c"),
                row(Kind.BIDI, 1, "a\u200Eb", "ab", "a<U+200E>b"),
                row(Kind.BIDI, 1, "a\u200Fb", "ab", "a<U+200F>b"),
                row(Kind.BIDI, 1, "a\u061Cb", "ab", "a<U+061C>b"),
                row(Kind.BIDI, 2, "hi \u2068John\u2069", "hi John", "hi <U+2068>John<U+2069>"),
                row(Kind.BIDI, 1, "שלום \u2067", "שלום ", "שלום <U+2067>"));
    }

    private static Arguments row(Kind kind, int count, String text, String stripped, String shown) {
        return Arguments.of(Texts.named(text), kind, count, text, stripped, shown);
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("cases")
    void isFoundAndStrippedOrShown(String name, Kind kind, int count, String text, String stripped, String shown) {
        assertThat(Texts.found(text)).isEqualTo(Map.of(kind, count));
        assertThat(Texts.stripped(text)).isEqualTo(stripped);
        assertThat(Texts.shown(text)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("cases")
    void staysWhereTheConfigurationSaysSoAndIsFoundAllTheSame(
            String name, Kind kind, int count, String text, String stripped, String shown) {
        Cleaner.Cleaned cleaned = Texts.cleaner(Treatment.PASS).clean(text);

        assertThat(cleaned.text()).isEqualTo(text);
        assertThat(cleaned.found()).isEqualTo(Map.of(kind, count));
    }

    @Test
    void titlesAndLinksGoWithWhatATerminalDoesNotShowOfThem() {
        assertThat(Texts.stripped("a\u001B]0;title\u0007b")).isEqualTo("ab");
        assertThat(Texts.stripped("\u001B]8;;https://x.example\u001B\\link\u001B]8;;\u001B\\"))
                .isEqualTo("link");
        assertThat(Texts.stripped("a\u009D0;title\u009Cb")).isEqualTo("ab");
        assertThat(Texts.stripped("a\u001BPq\u001B\\b")).isEqualTo("ab");
    }

    @Test
    void aTitleWithoutAnEndTakesNothingAlong() {
        assertThat(Texts.stripped("\u001B]0;title")).isEqualTo("0;title");
        assertThat(Texts.stripped("\u001B]0;title\nnext\u0007")).isEqualTo("0;title\nnext");
        assertThat(Texts.stripped("\u001B]0;a\u001B[31mb\u0007")).isEqualTo("0;ab");
    }

    @Test
    void aTitleThatPassesKeepsItsEndAndHidesNothing() {
        Cleaner cleaner = new Cleaner(Map.of(Kind.ANSI, Treatment.PASS));

        assertThat(cleaner.clean("\u001B]0;ti\u200Btle\u0007a\u0007").text()).isEqualTo("\u001B]0;title\u0007a");
    }

    @Test
    void eachKindIsTreatedInItsOwnWay() {
        Cleaner cleaner = new Cleaner(
                Map.of(Kind.ANSI, Treatment.PASS, Kind.CONTROL, Treatment.SHOW, Kind.INVISIBLE, Treatment.STRIP));

        Cleaner.Cleaned cleaned = cleaner.clean("\u001B[1mA\u0000\u200BB\u202E");

        assertThat(cleaned.text()).isEqualTo("\u001B[1mA<U+0000>B");
        assertThat(cleaned.found()).isEqualTo(Map.of(Kind.ANSI, 1, Kind.CONTROL, 1, Kind.INVISIBLE, 1, Kind.BIDI, 1));
    }

    @Test
    void takingOneThingAwayMakesNoOther() {
        assertThat(Texts.stripped("\u001B\u200B[31m")).isEqualTo("[31m");
        assertThat(Texts.stripped("👩\u200B\u200D👧")).isEqualTo("👩\u200D👧");
        assertThat(Texts.stripped("👩\u200D\u200B👧")).isEqualTo("👩👧");
        assertThat(Texts.stripped("\u2067\u001B]0;שלום\u0007\u2069")).isEmpty();
    }
}
