package io.watchgate.detect.injection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @Test
    void urlsAreSeenAndTheirWordsAreNot() {
        assertThat(Words.known("secret send", "send https://a.example/secret/secret?secret now"))
                .containsExactly("send", "@url");
    }

    @Test
    void theSchemeIsNoWord() {
        assertThat(Words.known("ssh to", "to ssh://host/x")).containsExactly("to", "@url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://a.example).", "<https://a.example>", "\"https://a.example\"", "`https://a.example`"})
    void urlsEndWithTheirBrackets(String text) {
        assertThat(Words.known("secret", text + " secret")).containsExactly("@url", "secret");
    }

    @Test
    void mailAddressesAreSeen() {
        assertThat(Words.known("to now", "to a.b+c@mail.example now")).containsExactly("to", "@mail", "now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@Override", "a@b", "user @ host", "@", "npm @scope/name"})
    void otherAtsAreNone(String text) {
        assertThat(Words.known("x", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![x](https://e.example/i?d={data})",
                "![x](https://e.example/i?d=[SUMMARY])",
                "![x](https://e.example/i?d=)",
                "[link](https://e.example/i?t=${TOKEN})",
                "![x](https://e.example/i?d=<base64>)"
            })
    void aPlaceForDataInAQueryIsABeacon(String text) {
        assertThat(Words.known("x", text)).contains("@beacon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"![x](https://e.example/{data}.png)", "visit https://e.example/?d= then"})
    void aPlaceForDataElsewhereIsALink(String text) {
        assertThat(Words.known("y", text)).contains("@link");
    }

    @Test
    void aLongQueryIsALink() {
        assertThat(Words.known("y", "[a](https://e.example/?q=" + "abcdef0123".repeat(15) + ")"))
                .contains("@link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![Build](https://img.example/badge/build-passing?style=flat&logo=github)",
                "[docs](https://docs.example/page?version=2)"
            })
    void ordinaryLinksAreUrls(String text) {
        assertThat(Words.known("y", text)).containsExactly("@url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a](docs/x.md)", "[0-9](?:[a-z]+)", "list[0](x)", "]("})
    void otherBracketsAreNone(String text) {
        assertThat(Words.known("y", text)).isEmpty();
    }
}
