package io.watchgate.jsonrpc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Method, method",
        "METHOD, method",
        "methoD, method",
        "param\u017F, params",
        "PARAM\u017F, params",
        "re\u017Fult, result",
        "to\u212Aen, token",
        "to\u212Ben, to\u00E5en",
        "jsonRPC, jsonrpc",
        "ID, id",
    })
    void namesThatDifferByLetterCaseOnlyAreLookalikes(String name, String known) {
        assertThat(MemberNames.isLookalike(name, known)).isTrue();
        assertThat(MemberNames.isLookalike(known, name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0130d", "\u0131d"})
    void theTurkishLettersCountTooThoughTheSimpleFoldingLeavesThemAlone(String name) {
        assertThat(MemberNames.isLookalike(name, "id")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "method, method",
        "methods, method",
        "metho, method",
        "'', method",
        "m\u0435thod, method",
        "me\u0301thod, method",
        "m\uFF45thod, method",
        "me-thod, me_thod",
        "stra\u00DFe, strasse",
    })
    void theNameItselfAndOtherNamesAreNot(String name, String known) {
        assertThat(MemberNames.isLookalike(name, known)).isFalse();
    }
}
