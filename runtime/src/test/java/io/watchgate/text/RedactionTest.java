package io.watchgate.text;

import static io.watchgate.text.LayeredTextTest.base64;
import static io.watchgate.text.LayeredTextTest.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class RedactionTest {

    private static final String SECRET = "hunter2";
    private static final String MESSAGE = "the password is hunter2, or hunter2";

    private final Redaction redaction = new Redaction();

    @Test
    void replacesExactlyWhatWasMarked() {
        LayeredText text = text(MESSAGE);
        markAll(text);

        assertThat(redaction.apply(text)).isEqualTo("the password is [X], or [X]");
    }

    @Test
    void withoutMarksTheTextIsTheSame() {
        assertThat(redaction.apply(text(MESSAGE))).isEqualTo(MESSAGE);
    }

    @Test
    void whatOverlapsBecomesOne() {
        LayeredText text = text("0123456789");
        redaction.replace(text, new Span(5, 8), "[C]");
        redaction.replace(text, new Span(2, 6), "[B]");
        redaction.replace(text, new Span(2, 4), "[A]");
        redaction.replace(text, new Span(8, 9), "[D]");

        assertThat(redaction.apply(text)).isEqualTo("01[B][D]9");
    }

    @Test
    void encodesAgainWhatWasEncoded() {
        String url = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(MESSAGE + " ??>>"));
        String hex = HexFormat.of().withUpperCase().formatHex(bytes(MESSAGE));
        LayeredText text = text("a " + base64(MESSAGE) + " b " + url + " c " + hex);
        text.embedded().forEach(embedded -> markAll(embedded.content()));

        String hidden = "the password is [X], or [X]";
        assertThat(redaction.apply(text))
                .isEqualTo("a " + base64(hidden) + " b "
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(hidden + " ??>>")) + " c "
                        + HexFormat.of().withUpperCase().formatHex(bytes(hidden)));
    }

    @Test
    void goesThroughAllLayers() throws IOException {
        LayeredText text = text(base64(base64(zip(MESSAGE))));
        LayeredText outer = text.embedded().get(0).content();
        markAll(outer.embedded().get(0).content());

        byte[] zipped = Base64.getDecoder().decode(Base64.getDecoder().decode(redaction.apply(text)));
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("the password is [X], or [X]");
        }
    }

    @Test
    void whatCannotBeEncodedAgainIsReplacedAsAWhole() {
        LayeredText text = text("a " + base64((MESSAGE + ", Zo\u00EB").getBytes(StandardCharsets.UTF_16LE)) + " b");
        markAll(text.embedded().get(0).content());

        assertThat(redaction.apply(text)).isEqualTo("a [X] b");
    }

    @Test
    void aPartOutsideOfTheTextIsAMistake() {
        LayeredText text = text("abc");

        assertThatIllegalArgumentException().isThrownBy(() -> redaction.replace(text, new Span(1, 4), "x"));
    }

    private void markAll(LayeredText text) {
        for (int at = text.text().indexOf(SECRET); at >= 0; at = text.text().indexOf(SECRET, at + 1)) {
            redaction.replace(text, new Span(at, at + SECRET.length()), "[X]");
        }
    }

    private static LayeredText text(String text) {
        return LayeredText.of(text, new Budget(1 << 20, 3));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
