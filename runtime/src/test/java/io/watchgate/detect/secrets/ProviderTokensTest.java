package io.watchgate.detect.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderTokensTest {

    private static final SecretsDetector TOKENS = Found.only(RuleFamily.PROVIDER_TOKENS);
    private static final String BODY = "aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1";

    @ParameterizedTest
    @ValueSource(strings = {"ghp_", "gho_", "ghu_", "ghs_"})
    void aRightChecksumIsAProof(String prefix) {
        String token = prefix + BODY + Tokens.crcBase62(BODY);

        assertThat(Found.by(TOKENS, "x " + token)).containsExactly("secret.github_token: " + token);
        assertThat(Found.confidence("secret.github_token", token)).isEqualTo(1);
    }

    @Test
    void aWrongChecksumIsADoubt() {
        String token = "ghp_" + BODY + "000000";

        assertThat(Found.confidence("secret.github_token", token)).isEqualTo(0.6);
    }

    @Test
    void npmHasTheSameChecksum() {
        String token = "npm_" + BODY + Tokens.crcBase62(BODY);

        assertThat(Found.confidence("secret.npm_token", token)).isEqualTo(1);
    }

    @Test
    void grafanaHasAChecksumInHex() {
        String start = "glsa_" + BODY + "x1";
        String token = start + "_" + Tokens.crcHex(start);

        assertThat(Found.confidence("secret.grafana_token", token)).isEqualTo(1);
        assertThat(Found.confidence("secret.grafana_token", start + "_00000000"))
                .isEqualTo(0.6);
    }

    @Test
    void ageHasTheChecksumOfBech32() {
        String key = Tokens.ageKey(7);

        assertThat(Found.by(TOKENS, key)).containsExactly("secret.age_key: " + key);
        assertThat(Found.confidence("secret.age_key", key)).isEqualTo(1);
        assertThat(Found.confidence("secret.age_key", key.substring(0, key.length() - 1) + "Q"))
                .isEqualTo(0.6);
    }

    @Test
    void aTokenMayStandBehindAJoiningCharacter() {
        String token = "glpat-" + BODY;

        assertThat(Found.by(TOKENS, "my_" + token)).containsExactly("secret.gitlab_token: " + token);
        assertThat(Found.by(TOKENS, "my-" + token)).containsExactly("secret.gitlab_token: " + token);
        assertThat(Found.by(TOKENS, "my." + token)).containsExactly("secret.gitlab_token: " + token);
    }

    @Test
    void aTokenWithinAWordIsNone() {
        assertThat(Found.by(TOKENS, "myglpat-" + BODY)).isEmpty();
        assertThat(Found.by(TOKENS, "AKIA" + "ABCDEFGH23456ABC" + "Z")).isEmpty();
    }

    @Test
    void theFullStopOfASentenceIsNoPartOfIt() {
        String token = "hvs." + BODY;

        assertThat(Found.by(TOKENS, "It was " + token + ".")).containsExactly("secret.hashicorp_vault_token: " + token);
    }

    @Test
    void severalTokensAreAllFound() {
        String first = "glpat-" + BODY;
        String second = "hf_" + BODY + "aB3d";

        assertThat(Found.by(TOKENS, first + " " + second + "\n" + first))
                .containsExactly(
                        "secret.gitlab_token: " + first,
                        "secret.huggingface_token: " + second,
                        "secret.gitlab_token: " + first);
    }

    @Test
    void aTokenOfOneLetterIsAPlaceholder() {
        assertThat(Found.by(TOKENS, "ghp_" + "x".repeat(36))).isEmpty();
        assertThat(Found.by(TOKENS, "AKIA" + "IOSFODNN7EXAMPLE")).isEmpty();
    }

    @Test
    void someTokensNeedTheNameOfTheirProviderNearBy() {
        String token = "00" + "QCjAl4MlV-WPXM-ABCDEFGHIJKL-0HmjFx-vbGua";

        assertThat(Found.by(TOKENS, "okta " + token)).containsExactly("secret.okta_token: " + token);
        assertThat(Found.by(TOKENS, "other " + token)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"alg\":\"HS256\",\"typ\":\"JWT\"}', 1.0",
        "'{\"typ\":\"JWT\",\"x\":\"y\"}', 1.0",
        "'{\"nothing\":\"of the kind\"}', 0.6"
    })
    void aJwtIsKnownByItsHeader(String header, double confidence) {
        String token = Tokens.jwt(header);

        assertThat(Found.by(TOKENS, "Cookie: a=" + token)).containsExactly("secret.jwt: " + token);
        assertThat(Found.confidence("secret.jwt", token)).isEqualTo(confidence);
    }

    @Test
    void aJwtHasThreeParts() {
        String token = Tokens.jwt("{\"alg\":\"HS256\"}");

        assertThat(Found.by(TOKENS, token.substring(0, token.lastIndexOf('.')))).isEmpty();
        assertThat(Found.by(TOKENS, "eyJh.eyJh.short")).isEmpty();
    }

    @Test
    void aUuidIsAskedForWhereTheTableSaysSo() {
        String token = "pat-na1-" + "123e4567-e89b-12d3-a456-426614174000";

        assertThat(Found.by(TOKENS, token)).containsExactly("secret.hubspot_token: " + token);
        assertThat(Found.by(TOKENS, "pat-na1-" + "123e4567-e89b-12d3-a456_426614174000"))
                .isEmpty();
    }

    @Test
    void aWebhookIsFoundAtAnyHostOfItsProvider() {
        String path = "webhook.office.com/webhookb2/" + "12345678-abcd-1234-efgh-56789abcdef0@".repeat(2)
                + "/IncomingWebhook/a1";

        assertThat(Found.by(
                        Found.only(RuleFamily.PROVIDER_TOKENS, RuleFamily.URL_CREDENTIALS), "https://contoso." + path))
                .containsExactly("secret.teams_webhook: " + path);
    }
}
