package io.watchgate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormaliserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain text, with\ttabs\r\nand lines",
                "100% of AT&T; a\\b %zz &unknown; &#; &#xZZ; &#99999999; %C3 %ff \\uD800 \\u00",
                "Grüße, 你好, नमस्ते, مرحبا, 👍🏽"
            })
    void whatReadsAsItIsWrittenHasNoView(String text) {
        assertThat(views(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            zero width        | p\\u200Bass\\u200Dwo\\uFEFFrd\\u00AD        | password
            bidi controls     | \\u202Epass\\u202Cword\\u2066\\u2069         | password
            variation         | p\\uFE0Fassword\\uDB40\\uDD00                 | password
            tags              | \\uDB40\\uDC68\\uDB40\\uDC69                  | hi
            cyrillic          | \\u0440\\u0430ssw\\u043Erd                   | password
            greek             | p\\u03B1ssw\\u03BFrd                          | password
            fullwidth         | \\uFF50\\uFF41\\uFF53\\uFF53\\uFF57\\uFF4F\\uFF52\\uFF44 | password
            mathematical      | \\uD835\\uDC29\\uD835\\uDC1Assword            | password
            ligature          | con\\uFB01g                                   | config
            combining         | e\\u0301                                      | \\u00E9
            underlined        | p\\u0332a\\u0332ss\\u0336word               | password
            digits            | \\u0661\\u0662\\u096A                          | 124
            blanks            | a\\u00A0b\\u3000c                             | a b c
            dashes            | 1\\u20122\\u20133\\u20144                      | 1-2-3-4
            html decimal      | p&#97;ssword                                  | password
            html hex          | p&#x61;ssword                                 | password
            html name         | a&commat;b&period;c&amp;d                     | a@b.c&d
            percent           | p%61ssword%20%C3%A9                           | password \\u00E9
            source            | p\\\\u0061ss\\\\x77ord                        | password
            ansi              | pass\\u001B[1;31mword                         | password
            controls          | pass\\u0007word\\u007F                        | password
            """)
    void readsAsItIsMeant(String what, String written, String meant) {
        assertThat(views(unescape(written))).extracting(View::text).last().isEqualTo(unescape(meant));
    }

    @Test
    void eachCharacterKnowsWhereItCameFrom() {
        View view = views("a\u200B&#98;%C3%A9\u0441").get(1);

        assertThat(view.text()).isEqualTo("abéc");
        assertThat(places(view)).containsExactly("0-1", "2-7", "7-13", "13-14");
    }

    @Test
    void whatBecomesSeveralCharactersCameFromOnePlace() {
        View view = views("x\uFB03y").get(0);

        assertThat(view.text()).isEqualTo("xffiy");
        assertThat(places(view)).containsExactly("0-1", "1-2", "1-2", "1-2", "2-3");
    }

    @Test
    void lookalikesAreFoldedInAViewOfTheirOwn() {
        assertThat(views("p\u200B\u0430\u0440\u043E\u043B\u044C"))
                .extracting(View::text)
                .containsExactly("p\u0430\u0440\u043E\u043B\u044C", "papo\u043B\u044C");
    }

    private static List<View> views(String text) {
        return Normaliser.views(text, Latin.of(text));
    }

    private static String[] places(View view) {
        String[] places = new String[view.text().length()];
        for (int i = 0; i < places.length; i++) {
            places[i] = view.start(i) + "-" + view.end(i);
        }
        return places;
    }

    /** Sources stay readable, and free of what they test: what does not show is written by number. */
    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\\\", i)) {
                plain.append('\\');
                i++;
            } else if (text.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
