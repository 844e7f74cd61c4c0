package io.watchgate.inspect.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.watchgate.inspect.Line;
import io.watchgate.inspect.Lines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPiecesTest {

    private final List<TextPiece> pieces = new ArrayList<>();

    @Test
    void aShortTextIsOnePiece() throws IOException {
        read(new TextPieces(100, 10), "one\ntwo\nthree");

        assertThat(pieces).extracting(TextPiece::text).containsExactly("one\ntwo\nthree\n");
    }

    @Test
    void nothingIsNoPiece() throws IOException {
        TextPieces none = new TextPieces(100, 10);

        read(none, "");

        assertThat(pieces).isEmpty();
        assertThat(none.isEmpty()).isTrue();
    }

    @Test
    void aLongTextIsCutSoThatTheNextPieceBeginsWithALine() throws IOException {
        read(new TextPieces(20, 10), "11111\n22222\n33333\n44444\n55555\n");

        assertThat(pieces)
                .extracting(TextPiece::text)
                .containsExactly("11111\n22222\n33333\n44", "33333\n44444\n55555\n");
        assertThat(pieces.get(0).next()).isEqualTo(12);
        assertThat(pieces.get(1).next()).isEqualTo(18);
        assertThat(pieces.get(1).lineOf(0)).isEqualTo(3);
    }

    @Test
    void aLongLineIsCutBetweenTwoCharacters() throws IOException {
        read(new TextPieces(9, 4), "\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4");

        assertThat(pieces.get(1).text()).startsWith("\u00e4").doesNotContain("\ufffd");
        assertThat(pieces).extracting(piece -> piece.lineOf(0)).containsOnly(1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abcdefghijklmnopqrstuvwxyz", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\n", "\n\n\n\n\n\n\n\n\n\n\n\n"})
    void noTextIsLost(String text) throws IOException {
        read(new TextPieces(8, 3), text);

        StringBuilder whole = new StringBuilder();
        pieces.forEach(piece -> whole.append(piece.text(), 0, piece.next()));
        assertThat(whole.toString()).isEqualTo(text.endsWith("\n") ? text : text + "\n");
        assertThat(pieces).allMatch(piece -> piece.text().length() <= 8);
    }

    @Test
    void knowsTheLineOfEachPosition() throws IOException {
        read(new TextPieces(100, 10), "ab\n\ncd\n");

        TextPiece piece = pieces.get(0);
        assertThat(List.of(0, 1, 2, 3, 4, 5, 6)).extracting(piece::lineOf).containsExactly(1L, 1L, 1L, 2L, 3L, 3L, 3L);
    }

    @Test
    void whatIsForgottenIsInNoPiece() throws IOException {
        TextPieces gathered = new TextPieces(100, 10);
        add(gathered, "one\n");
        assertThat(gathered.pending()).isEqualTo("one\n".getBytes(UTF_8));

        gathered.forget();

        assertThat(gathered.isEmpty()).isTrue();
        assertThat(gathered.finish()).isEmpty();
    }

    @Test
    void aPieceIsMoreThanItsRepetition() {
        assertThatThrownBy(() -> new TextPieces(10, 10)).hasMessageContaining("'overlap'");
        assertThatThrownBy(() -> new TextPieces(10, -1)).hasMessageContaining("'overlap'");
    }

    private void read(TextPieces gathering, String text) throws IOException {
        add(gathering, text);
        gathering.finish().ifPresent(pieces::add);
    }

    private void add(TextPieces gathering, String text) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(UTF_8)), 1000);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            gathering.add(line.get(), pieces::add);
        }
    }
}
