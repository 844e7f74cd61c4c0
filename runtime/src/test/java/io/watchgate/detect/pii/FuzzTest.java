package io.watchgate.detect.pii;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.detect.Match;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random texts from fixed seeds: nothing throws, and every match is a piece of the text. */
class FuzzTest {

    private static final int TEXTS = 4_000;

    private static final String[] PIECES = {
        "1",
        "12",
        "1985",
        "123",
        "4111",
        "0",
        "00",
        "078-05-1120",
        "+",
        "+49",
        "(",
        ")",
        "(201)",
        "-",
        ".",
        " ",
        "/",
        ":",
        "::",
        "@",
        "a",
        "AB",
        "x",
        "X",
        "DE89",
        "example.com",
        "xn--",
        "fe80",
        "2001:",
        "8.8",
        "<",
        "<<",
        "M",
        "née le ",
        "born ",
        "ssn",
        "SSN",
        "tel",
        "passport ",
        "身份证",
        "年",
        "月",
        "日",
        "é",
        "\u00a0",
        "\u2011",
        "\u2212",
        "\u202f",
        "👍",
        "\ud83d",
        "\udc4d",
        "\0",
        "?",
        "_",
        "%",
        "T10:30",
        "Z",
        "mar",
        " March ",
        ",",
        "\n",
        "ß",
        "İ",
        "ſ",
        "\uffff"
    };

    private final PiiDetector withRegion = new PiiDetector(EnumSet.allOf(PiiType.class), Optional.of("US"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void piecesInAnyOrder(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int count = random.nextInt(24); count > 0; count--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void positivesWithADamage(long seed) {
        Random random = new Random(seed);
        for (String corpus : List.of("national_id", "phone", "iban", "ip_address", "email", "passport", "birth_date")) {
            for (Corpus.Line line : Corpus.read(corpus)) {
                StringBuilder text = new StringBuilder(line.text());
                for (int damage = random.nextInt(3); damage >= 0; damage--) {
                    int at = random.nextInt(text.length());
                    text.replace(at, at + random.nextInt(2), PIECES[random.nextInt(PIECES.length)]);
                }
                check(text.toString());
                check(text.substring(random.nextInt(text.length())));
            }
        }
    }

    @Test
    void theEmptyTextHasNothing() {
        assertThat(Findings.all(Findings.ALL, "")).isEmpty();
    }

    private void check(String text) {
        for (Match match : Findings.all(withRegion, text)) {
            assertThat(match.end()).isLessThanOrEqualTo(text.length());
            assertThat(PiiType.ofRule(match.rule())).isPresent();
        }
    }
}
