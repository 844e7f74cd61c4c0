package io.watchgate.detect.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomValuesTest {

    private static final SecretsDetector VALUES = Found.only(RuleFamily.RANDOM_VALUES);
    private static final String VALUE = "a1B2c3D4e5F6g7H8i9J0k1L2";
    private static final String HASH = "d3b07384d113edec49eaa6238ad5ff00";
    private static final String UUID = "123e4567-e89b-12d3-a456-426614174000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key: %s",
                "the key %s",
                "acme_key=%s",
                "acmeKEY %s",
                "acme-secret-%s",
                "Bearer %s",
                "private %s",
                "access token is now %s",
                "\"apiKey\" : \"%s\"",
                "setSecret('%s')",
                "api key:\n  %s",
                "credentials (%s)",
                "session=%s;",
                "acme.token.%s",
                "X-Auth-Token: %s",
                "secretKey=>%s",
                "a key, %s"
            })
    void aRandomValueBesideATellingWordIsFound(String text) {
        assertThat(Found.by(VALUES, text.replace("%s", VALUE))).containsExactly("secret.random_value: " + VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "value: %s",
                "id=%s",
                "sha256 %s",
                "commit %s",
                "etag: %s",
                "public key %s",
                "key_id: %s",
                "cache_key=%s",
                "key of the house in the street %s",
                "secretary %s",
                "tokenizer %s",
                "monkey %s",
                "nextToken %s",
                "key; %s",
                "token | %s",
                "key\nof something %s",
                "secret\n\n\n\n%s",
                "the fingerprint of the key: sha256 %s"
            })
    void elsewhereItIsLeftAlone(String text) {
        assertThat(Found.by(VALUES, text.replace("%s", VALUE))).isEmpty();
    }

    @Test
    void aHashNeedsANearerWordThanAMixtureOfLetters() {
        assertThat(Found.by(VALUES, "key " + HASH)).hasSize(1);
        assertThat(Found.by(VALUES, "the access to file " + HASH)).isEmpty();
        assertThat(Found.by(VALUES, "the access granted " + HASH)).isEmpty();
        assertThat(Found.by(VALUES, "the access granted " + VALUE)).hasSize(1);
    }

    @Test
    void aUuidNeedsToBeSomebodysKey() {
        assertThat(Found.by(VALUES, "acme_key = " + UUID)).containsExactly("secret.random_value: " + UUID);
        assertThat(Found.by(VALUES, "secret " + UUID)).containsExactly("secret.random_value: " + UUID);
        assertThat(Found.by(VALUES, "key: " + UUID)).isEmpty();
        assertThat(Found.by(VALUES, "secret number five " + UUID)).isEmpty();
        assertThat(Found.by(VALUES, "id: " + UUID)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resnet50_v1_imagenet224_pretrained",
                "section.subsection.paragraph12",
                "AbstractTokenFilterFactory2Test",
                "/usr/lib/python3.11/site-packages",
                "uploads/2024/03/report-final.pdf",
                "2024-03-15T10:22:31.123456Z",
                "aaaaaaaaaaaaaaaaaaaaaaaa",
                "xxxxxxxxxxxx1234",
                "your-key-goes-here-1234",
                "1234567890123456",
                "application/vnd.api+json2",
                "us-east-1-prod-cluster-42"
            })
    void whatAPersonNamedIsNoSecret(String value) {
        assertThat(Found.by(VALUES, "acme secret key: " + value)).isEmpty();
    }

    @Test
    void aProviderWithoutAShapeIsKnownByItsName() {
        assertThat(Found.by(VALUES, "cloudsmith " + "d3b07384d113edec49eaa6238ad5ff00d3b07384"))
                .containsExactly("secret.cloudsmith_key: d3b07384d113edec49eaa6238ad5ff00d3b07384");
        assertThat(Found.by(VALUES, "blazemeter " + UUID)).containsExactly("secret.blazemeter_key: " + UUID);
        assertThat(Found.by(VALUES, "datadog=" + HASH)).containsExactly("secret.datadog_key: " + HASH);
        assertThat(Found.by(VALUES, "datadog KEY " + HASH)).containsExactly("secret.datadog_key: " + HASH);
    }

    @Test
    void aNameWithoutAShapeIsNotEnough() {
        assertThat(Found.by(VALUES, "datadog " + HASH)).isEmpty();
        assertThat(Found.by(VALUES, "datadog commit " + HASH)).isEmpty();
        assertThat(Found.by(VALUES, "datadog org_id = " + UUID)).isEmpty();
    }

    @Test
    void base64IsFoundWithItsSigns() {
        String value = "uRsfsZ2Ts1rach4Zv3hh+cx6wa5fuIo2u/w7sa9j81=";

        assertThat(Found.by(VALUES, "PresharedKey = " + value)).containsExactly("secret.random_value: " + value);
    }

    @Test
    void aValueEndsWhereTheNextParameterBegins() {
        assertThat(Found.by(VALUES, "key=" + VALUE + "&other=1")).containsExactly("secret.random_value: " + VALUE);
        assertThat(Found.by(VALUES, "key=" + VALUE + ".")).containsExactly("secret.random_value: " + VALUE);
    }

    @Test
    void lengthAndEntropyAreOptions() {
        String sixteen = "a1B2c3D4e5F6g7H8";

        assertThat(Found.by(with(16, 2.5), "acme key " + sixteen)).hasSize(1);
        assertThat(Found.by(with(17, 2.5), "acme key " + sixteen)).isEmpty();
        assertThat(Found.by(with(16, 4.5), "acme key " + sixteen)).isEmpty();
        assertThat(Found.by(with(10, 2.5), "acme key a1B2c3D4e5")).hasSize(1);
    }

    private static SecretsDetector with(int minLength, double minEntropy) {
        return new SecretsDetector(
                new SecretsOptions(EnumSet.of(RuleFamily.RANDOM_VALUES), minLength, minEntropy, List.of()));
    }
}
