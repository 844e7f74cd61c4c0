package io.watchgate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayeredTextTest {

    private static final String MESSAGE = "the password is hunter2, said Zoë?>";

    private final Budget budget = new Budget(1 << 20, 3);

    @Test
    void opensBase64InBothAlphabets() {
        byte[] bytes = MESSAGE.getBytes(StandardCharsets.UTF_8);
        String standard = Base64.getEncoder().encodeToString(bytes);
        String url = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);

        assertThat(standard).containsAnyOf("/", "+");
        assertThat(inside("see " + standard + " and " + url)).containsExactly(MESSAGE, MESSAGE);
    }

    @Test
    void opensHexAndDataUrls() {
        String hex = HexFormat.of().formatHex(MESSAGE.getBytes(StandardCharsets.UTF_8));

        assertThat(inside(hex + " " + hex.toUpperCase(java.util.Locale.ROOT))).containsExactly(MESSAGE, MESSAGE);
        assertThat(inside("data:text/plain;base64," + base64(MESSAGE))).containsExactly(MESSAGE);
    }

    @Test
    void opensBase64InLines() {
        String lines = Base64.getMimeEncoder().encodeToString(MESSAGE.repeat(5).getBytes(StandardCharsets.UTF_8));

        assertThat(lines).contains("\r\n");
        assertThat(inside(lines)).containsExactly(MESSAGE.repeat(5));
        assertThat(inside(lines.replace("\r", ""))).containsExactly(MESSAGE.repeat(5));
    }

    @Test
    void opensWhatIsZipped() throws IOException {
        assertThat(inside(base64(zip(MESSAGE)))).containsExactly(MESSAGE);
    }

    @Test
    void opensOneInAnother() {
        LayeredText text = LayeredText.of(base64(base64(MESSAGE)), budget);

        LayeredText inner = text.embedded().get(0).content();
        assertThat(inner.embedded().get(0).content().text()).isEqualTo(MESSAGE);
        assertThat(budget.isExhausted()).isFalse();
    }

    @Test
    void readsWhatWasDecodedLikeAnyOtherText() {
        LayeredText text = LayeredText.of(base64("p\u200Bassword: hunter2"), budget);

        assertThat(text.embedded().get(0).content().views())
                .extracting(View::text)
                .containsExactly("password: hunter2");
    }

    @Test
    void readsTextBetweenOtherBytes() {
        byte[] utf16 = MESSAGE.getBytes(StandardCharsets.UTF_16LE);
        byte[] spoilt = ("\u00FF\u00FE" + MESSAGE).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(inside(base64(utf16))).singleElement().asString().contains("password is hunter2");
        assertThat(inside(base64(spoilt))).singleElement().asString().contains("password is hunter2");
    }

    @Test
    void aBrokenByteAmongForeignLettersHidesNothing() {
        byte[] foreign = "\u4F60\u597D".repeat(20).getBytes(StandardCharsets.UTF_8);
        foreign[7] = (byte) 0xFF;
        byte[] hidden =
                (new String(foreign, StandardCharsets.ISO_8859_1) + " hunter2").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(inside(base64(hidden))).singleElement().asString().endsWith(" hunter2");
    }

    @Test
    void aZeroHidesNothing() {
        String hidden = "\uD83D\uDC68".repeat(20) + "\0 hunter2";

        assertThat(inside(base64(hidden))).containsExactly(hidden);
        LayeredText wide = LayeredText.of(base64("hunter2 or so".getBytes(StandardCharsets.UTF_16LE)), budget);
        assertThat(wide.embedded().get(0).content().views())
                .extracting(View::text)
                .containsExactly("hunter2 or so");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anordinarywordofsomelength",
                "550e8400-e29b-41d4-a716-446655440000",
                "d41d8cd98f00b204e9800998ecf8427e",
                "a/path/to/some/file/on/this/machine",
                "aGVsbG8gd29",
                ""
            })
    void leavesTheRestAlone(String text) {
        assertThat(LayeredText.of(text, budget).embedded()).isEmpty();
    }

    @Test
    void picturesAreNoText() {
        byte[] picture = ("\u0089PNG\r\n\u001A\n" + MESSAGE).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(inside(base64(picture))).isEmpty();
    }

    @Test
    void tellsWhenTheBudgetWasTooSmall() throws IOException {
        Budget small = new Budget(10, 3);
        assertThat(LayeredText.of(base64(MESSAGE), small).embedded()).isEmpty();
        assertThat(small.isExhausted()).isTrue();

        Budget bomb = new Budget(100_000, 3);
        LayeredText.of(base64(zip("0".repeat(1_000_000))), bomb);
        assertThat(bomb.isExhausted()).isTrue();

        Budget shallow = new Budget(100_000, 1);
        LayeredText.of(base64(base64(MESSAGE)), shallow);
        assertThat(shallow.isExhausted()).isTrue();
    }

    private List<String> inside(String text) {
        List<String> inside = new ArrayList<>();
        LayeredText.of(text, budget)
                .embedded()
                .forEach(embedded -> inside.add(embedded.content().text()));
        return inside;
    }

    static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] zip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
