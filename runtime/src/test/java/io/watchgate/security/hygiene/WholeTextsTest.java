package io.watchgate.security.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write stays as it is, byte for byte. */
class WholeTextsTest {

    static Stream<String> texts() {
        return Stream.of(plain(), emoji(), rightToLeft(), joined(), spaceless(), eastAsian())
                .flatMap(s -> s);
    }

    private static Stream<String> plain() {
        return Stream.of(
                "",
                "plain",
                "a\nb\tc\r\nd",
                "naïve café – “quotes” … 10 000 €",
                "no\u00A0break, thin\u2009and narrow\u202Fspaces, wide\u3000ones",
                "lines\u2028and\u2029paragraphs",
                "Привет, мир",
                "Ελληνικά",
                "Tiếng Việt, e\u0301 with a mark",
                "⠓⠑⠇⠇⠕⠀⠺⠕⠗⠇⠙",
                "━━━ ✓ ∑ ∞ ┌─┐");
    }

    private static Stream<String> emoji() {
        return Stream.of(
                "👨\u200D👩\u200D👧\u200D👦",
                "👩🏽\u200D💻 and 🧑🏿\u200D🤝\u200D🧑🏻",
                "🏳\uFE0F\u200D🌈 🏳\uFE0F\u200D⚧\uFE0F 🏴\u200D☠\uFE0F",
                "👁\uFE0F\u200D🗨\uFE0F",
                "❤\uFE0F\u200D🔥 ❤\uFE0F 👩\u200D❤\uFE0F\u200D💋\u200D👨",
                "🏃\u200D♀\uFE0F\u200D➡\uFE0F 🙂\u200D↔\uFE0F",
                "⛹🏻\u200D♂\uFE0F 🕵\uFE0F\u200D♀\uFE0F",
                "🐻\u200D❄\uFE0F 🐦\u200D⬛ ⛓\uFE0F\u200D💥 🍋\u200D🟩",
                "1\uFE0F\u20E3 #\uFE0F\u20E3 *\uFE0F\u20E3",
                "☎\uFE0E ☎\uFE0F ©\uFE0F ™\uFE0F ↗\uFE0F 〰\uFE0F ㊙\uFE0F Ⓜ\uFE0F 🅰\uFE0F 🀄\uFE0F",
                "🇩🇪🇫🇷🇬🇧",
                Texts.flag("gbeng") + Texts.flag("gbsct") + " and " + Texts.flag("gbwls"));
    }

    private static Stream<String> rightToLeft() {
        return Stream.of(
                "שלום עולם",
                "היום למדתי C++\u200E, מחר Java.",
                "(\u200Fא) סעיף",
                "שלום \u2066John Smith\u2069, מה שלומך?",
                "User \u2068דוד\u2069 has joined",
                "the name \u2067אבג \u2066ABC\u2069 דהו\u2069 is nested",
                "\u202Bשלום, world!\u202C",
                "הטלפון: \u202A+972 50-123-4567\u202C.",
                "שורה\n\u2067אב\u2069\nשורה",
                "בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים",
                "יְרוּשָׁלִַ\u034Fם",
                "مرحبا بالعالم، كيف حالك؟",
                "\u061Cالسعر 5 دولار\u061C",
                "العدد ٣٫٥ في المئة ه\u200D",
                "السّلام عليكم ورحمة الله");
    }

    private static Stream<String> joined() {
        return Stream.of(
                "می\u200Cخواهم کتاب\u200Cها را بخوانم",
                "PDF\u200Cها و ۲۰\u200Cساله",
                "سال ۱۳۸۰ ه\u200D.ق.",
                "क्\u200Dष और क्\u200Cष, नमस्ते",
                "ශ්\u200Dරී ලංකාව",
                "ന്\u200D അവന്\u200D",
                "র\u200D্যাব",
                "ಕ್\u200Cಕ ರ\u200D್ಕ",
                "ᠮᠣᠩᠭᠣᠯ\u180E\u1820 ᠶ\u180B\u200D ᠠ\u180Cᠨ",
                "ܫܠܡܐ\u200C ߒߞߏ");
    }

    private static Stream<String> spaceless() {
        return Stream.of(
                "สวัสดีครับ\u200Bยินดีต้อนรับ",
                "ภาษาไทย\u200BEnglish\u200Bภาษาไทย",
                "ភាសា\u200Bខ្មែរ។\u200Bសួស្តី",
                "မြန်မာ\u200Bစာ",
                "ພາສາ\u200Bລາວ");
    }

    private static Stream<String> eastAsian() {
        return Stream.of(
                "今天天气很好。",
                "葛\uDB40\uDD00城市と辻\uDB40\uDD01さん",
                "㐂\uFE00 、\uFE01 。\uFE00",
                "한국어 안녕하세요",
                "\u1112\u119E\u11AB\u1100\u1173\u11AF",
                "\u1100\u1160 and \u115F\u1161",
                "𠮷野家");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void stayAsTheyAre(String text) {
        for (Treatment treatment : Treatment.values()) {
            Cleaner.Cleaned cleaned = Texts.cleaner(treatment).clean(text);

            assertThat(cleaned.text()).isEqualTo(text);
            assertThat(cleaned.found()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areStillWholeOnceSomethingHiddenWasTakenOutBeforeAndBehindThem(String text) {
        String dirty = "\u0000 \uFEFF" + text + " \u001B[0m" + Texts.tags("hi");

        assertThat(Texts.stripped(dirty)).isEqualTo(" " + text + " ");
    }

    /** Each is one step away from a text that stays. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "👨\u200B\u200D👩",
                "👨\u200D!",
                "!\u200D👨",
                "1\uFE0F",
                "a\uFE0F\u20E3",
                "hello \u2066John\u2069",
                "שלום \u2066",
                "שלום \u2069",
                "שלום \u2066\u2069",
                "\u2067abc\u2069 שלום",
                "\u202Babc\u202C שלום",
                "שלום \u202Eabc\u202C",
                "שלום \u202Dabc\u202C",
                "\u2067שלום\n\u2069",
                "שלום\u200F\u200F",
                "a\u200Bb",
                "会\u200B議",
                "ا\u200Bب",
                "a\u034Fb",
                "a\u180Bb",
                "葛\uFE0F",
                "\u1100\u115F"
            })
    void whatHasNoWorkToDoGoes(String text) {
        assertThat(Texts.found(text)).isNotEmpty();
        assertThat(Texts.stripped(text)).hasSizeLessThan(text.length());
    }

    /** Seen in source code: what is shown is not what is compiled. */
    private static final Map<String, String> TROJANS = Map.of(
            "/*\u202E } \u2066if (isAdmin)\u2069 \u2066 begin admins only */",
            "/* } if (isAdmin)  begin admins only */",
            "if (level != \"user\u202E \u2066// Check if admin\u2069 \u2066\") {",
            "if (level != \"user // Check if admin \") {",
            "\u2067\u2066a\u2069\u2066b\u2069\u2069",
            "ab");

    @ParameterizedTest
    @FieldSource("TROJAN_NAMES")
    void noSourceCodeIsShownInAnotherOrderThanItHas(String source) {
        assertThat(Texts.stripped(source)).isEqualTo(TROJANS.get(source));
    }

    static final Iterable<String> TROJAN_NAMES = TROJANS.keySet();

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 9, 40})
    void nestingEndsWhereNobodyFollowsItAnyMore(int depth) {
        String nested = "\u2067".repeat(depth) + "אב" + "\u2069".repeat(depth);

        int kept = Math.min(depth, 8);
        assertThat(Texts.stripped(nested)).isEqualTo("\u2067".repeat(kept) + "אב" + "\u2069".repeat(kept));
    }
}
