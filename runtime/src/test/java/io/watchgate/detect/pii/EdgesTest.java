package io.watchgate.detect.pii;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number in the middle of other characters: {@code #} stands for it. */
class EdgesTest {

    private static final String NUMBER = "4111111111111111";

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "#", "(#)", "\"#\"", "'#'", "#.", "#,", "a,#,b", "1,#,2", "x=#", "x:#", "/#", "/#/", "a/#", "#?", "#!",
                "no.#", "SSN-#", "#\n", "号#号", "‘#’", "#|12|27", "#:12", "#/x", "😀#😀", "<#>", "[#]", "{#}", "+#",
                "#%", "~#", "#&a=b"
            })
    void itStandsByItself(String text) {
        assertThat(Findings.texts(PiiType.PAYMENT_CARD, text.replace("#", NUMBER)))
                .containsExactly(NUMBER);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "a#",
                "#a",
                "1#",
                "#1",
                "_#",
                "#_",
                "é#",
                "#é",
                "Я#",
                "1.#",
                "#.1",
                "#.jpg",
                "1/#",
                "#/1",
                "a1-#",
                "#-a",
                "#-1",
                "#=",
                "a+#",
                "#+",
                "1-#",
                "#\u20101"
            })
    void itIsPartOfSomethingElse(String text) {
        assertThat(Findings.texts(PiiType.PAYMENT_CARD, text.replace("#", NUMBER)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                " ", "-", "\u00a0", "\u2007", "\u2009", "\u202f", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014",
                "\u2212"
            })
    void blanksAndDashesOfAllSortsSeparateGroups(String separator) {
        String card = String.join(separator, "4111", "1111", "1111", "1111");

        assertThat(Findings.texts(PiiType.PAYMENT_CARD, "card " + card)).containsExactly(card);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "4111 1111 1111 1111 12/27",
                "4111 1111 1111 1111 1227",
                "4111 1111 1111 1111 123",
                "12 4111 1111 1111 1111"
            })
    void otherNumbersMayStandBesideARow(String text) {
        assertThat(Findings.texts(PiiType.PAYMENT_CARD, text)).containsExactly("4111 1111 1111 1111");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"4111 1111 1111 1111 9999", "1234 4111 1111 1111 1111"})
    void aRowThatGoesOnIsAnotherRow(String text) {
        assertThat(Findings.texts(PiiType.PAYMENT_CARD, text)).isEmpty();
    }
}
