package io.watchgate.detect.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTest {

    private static Scan scan(String text) {
        return new Scan(text, match -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "é=x", "密码=x", "🔑=x", "\ud83d=x", "a🔑b\udd11c密", "\u00ff\u0100"})
    void everyCharacterHasItsByte(String text) {
        Scan scan = scan(text);

        assertThat(scan.length).isEqualTo(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 128) {
                assertThat(scan.text[i]).isEqualTo((byte) text.charAt(i));
                assertThat(scan.isForeign(i)).isFalse();
            } else {
                assertThat(Chars.kind(scan.text[i])).isZero();
                assertThat(scan.isForeign(i)).isTrue();
            }
        }
    }

    @Test
    void outsideOfTheTextThereAreLineFeeds() {
        assertThat(scan("a").at(-1)).isEqualTo((byte) '\n');
        assertThat(scan("a").at(1)).isEqualTo((byte) '\n');
        assertThat(scan("a").at(0)).isEqualTo((byte) 'a');
    }

    @Test
    void wordsAreComparedInsideOfTheTextOnly() {
        Scan scan = scan("ab");

        assertThat(scan.startsWith("ab", 0)).isTrue();
        assertThat(scan.startsWith("b", 1)).isTrue();
        assertThat(scan.startsWith("bc", 1)).isFalse();
        assertThat(scan.startsWith("ab", -1)).isFalse();
        assertThat(scan.startsWithLetters("ab", 1)).isFalse();
        assertThat(scan("AB").startsWithLetters("ab", 0)).isTrue();
        assertThat(scan("AB").startsWith("ab", 0)).isFalse();
    }

    @Test
    void indexOfStaysBetweenItsPlaces() {
        Scan scan = scan("one TWO one");

        assertThat(scan.indexOf("one", 0, 11)).isZero();
        assertThat(scan.indexOf("one", 1, 11)).isEqualTo(8);
        assertThat(scan.indexOf("one", 1, 10)).isEqualTo(-1);
        assertThat(scan.indexOf("two", -7, 99)).isEqualTo(4);
        assertThat(scan.indexOf("three", 0, 11)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatItRemembersIsWhatItWouldFindAgain(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append("aZ9-_.+/= \n".charAt(random.nextInt(11)));
        }
        List<Alphabet> alphabets = List.copyOf(EnumSet.allOf(Alphabet.class));
        Scan remembering = scan(text.toString());
        for (int i = 0; i < 2000; i++) {
            Alphabet alphabet = alphabets.get(random.nextInt(alphabets.size()));
            int from = random.nextInt(301);

            assertThat(remembering.extent(alphabet, from))
                    .isEqualTo(scan(text.toString()).extent(alphabet, from));
        }
    }

    @Test
    void anExtentEndsWithTheText() {
        assertThat(scan("abc").extent(Alphabet.ALNUM, 1)).isEqualTo(3);
        assertThat(scan("abc").extent(Alphabet.ALNUM, 3)).isEqualTo(3);
        assertThat(scan("abc").extent(Alphabet.DIGITS, 1)).isEqualTo(1);
    }

    @Test
    void valuesAreSeenOnceAndNotLess() {
        Scan scan = scan("abc");

        scan.valuesSeenTo(7);
        scan.valuesSeenTo(3);

        assertThat(scan.valuesSeen()).isEqualTo(7);
    }

    @Test
    void aReportCarriesTheNameOfTheFamily() {
        StringBuilder rules = new StringBuilder();
        new Scan("abc", match -> rules.append(match.rule())).report("x", 0, 1, 0.5);

        assertThat(rules).hasToString("secret.x");
    }
}
