package io.watchgate.detect.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlCredentialsTest {

    private static final SecretsDetector URLS = Found.only(RuleFamily.URL_CREDENTIALS);

    @ParameterizedTest
    @CsvSource({
        "postgres://app:hunter2@db/app, hunter2",
        "mongodb+srv://u:p4ss%21@a.b.example/x, p4ss%21",
        "redis://:s3cretpw@cache:6379, s3cretpw",
        "https://u:a:b:c1@host.example/, a:b:c1",
        "jdbc:mysql://u:pw12@[::1]:3306/x, pw12",
        "x://u:left@right@host.example, left@right"
    })
    void thePasswordIsFoundAndNotTheRest(String url, String password) {
        assertThat(Found.by(URLS, "connect to '" + url + "' now")).containsExactly("secret.url_password: " + password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/",
                "https://example.com:8080/@user",
                "ssh://git@example.com/repo",
                "https://user:@example.com/",
                "https://u:${PASSWORD}@example.com/",
                "https://u:{{pw}}@example.com/",
                "https://u:<pw>@example.com/",
                "https://u:password@example.com/",
                "https://u:xxxxxxxx@example.com/",
                "http://a.example/?q=x:y1z2@w",
                "http://a.example/x#k:y1z2@w",
                "://",
                "://:@",
                "a://b:c@",
                "time 10:30 // me@example.com"
            })
    void addressesWithoutAPasswordAreLeftAlone(String text) {
        assertThat(Found.by(URLS, text)).isEmpty();
    }

    @Test
    void aTokenInPlaceOfTheNameIsFound() {
        String token = "a1B2c3D4e5F6g7H8i9J0k1L2";

        assertThat(Found.by(URLS, "git clone https://" + token + "@git.example/r"))
                .containsExactly("secret.url_token: " + token);
    }

    @Test
    void anAuthorityHasAnEnd() {
        assertThat(Found.by(URLS, "x://u:" + "p1".repeat(400) + "@host")).isEmpty();
    }

    @Test
    void eachAddressIsLookedAt() {
        assertThat(Found.by(URLS, "a://u:pw-1@h b://u:pw-2@h\nc://u:pw-3@h"))
                .containsExactly("secret.url_password: pw-1", "secret.url_password: pw-2", "secret.url_password: pw-3");
    }
}
