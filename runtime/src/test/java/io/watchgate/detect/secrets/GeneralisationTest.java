package io.watchgate.detect.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Providers that no table knows: what is found of them is what will be found of those who open tomorrow.
 *
 * <p>Names and values are made here, by a generator with a seed, so nothing can have been tuned to them.
 */
class GeneralisationTest {

    private static final int NAMES = 40;
    private static final double LEAST_FOUND = 0.97;

    private static final List<String> NOTATIONS = List.of(
            "%s_token = \"%s\"",
            "%s_api_key: %s",
            "%s_secret=%s",
            "%sSECRET %s",
            "%s TOKEN %s",
            "%sKEY=%s",
            "%s-access-token: %s",
            "%s PRIVATE KEY %s",
            "export %s_KEY='%s'",
            "{\"%sApiKey\": \"%s\"}",
            "'%s' => ['secret' => '%s'],",
            "new Client(\"%s\").withToken(\"%s\")",
            "<%s><apiKey>%s</apiKey>",
            "curl https://api.%s.example/v1?api_key=%s&x=1",
            "# %s\nAPI_SECRET=%s\n",
            "%s:\n  token: %s\n");

    private static final List<String> HARMLESS = List.of(
            "%s_commit = \"%s\"",
            "%s sha256 %s",
            "%s_id: %s",
            "etag of %s: %s",
            "%s@%s",
            "%s revision %s",
            "download/%s/%s",
            "%s_cache_key=%s",
            "image: %s@sha256:%s",
            "%s nextToken %s",
            "index %s..%s 100644",
            "%s public key %s",
            "urn:%s:%s",
            "checksum(%s)=%s");

    private static final List<String> ALPHABETS = List.of(
            "0123456789abcdef",
            "0123456789abcdefghijklmnopqrstuvwxyz",
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    static List<String> notations() {
        return NOTATIONS;
    }

    static List<String> harmless() {
        return HARMLESS;
    }

    @ParameterizedTest
    @MethodSource("notations")
    void tokensOfUnknownProvidersAreFound(String notation) {
        List<String> missed = new ArrayList<>();
        int count = 0;
        for (String alphabet : ALPHABETS) {
            Random random = new Random(alphabet.length());
            for (int i = 0; i < NAMES; i++) {
                String text = String.format(notation, name(random), value(random, alphabet, 20 + i));
                count++;
                if (Found.in(text).isEmpty()) {
                    missed.add(text);
                }
            }
        }

        assertThat(1 - (double) missed.size() / count).as("missed: %s", missed).isGreaterThanOrEqualTo(LEAST_FOUND);
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void whatIsPublicIsLeftAlone(String notation) {
        List<String> hit = new ArrayList<>();
        for (String alphabet : ALPHABETS) {
            Random random = new Random(alphabet.length());
            for (int i = 0; i < NAMES; i++) {
                String text = String.format(notation, name(random), value(random, alphabet, 20 + i));
                if (!Found.in(text).isEmpty()) {
                    hit.add(text);
                }
            }
        }

        assertThat(hit).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "a %s b", "x = \"%s\"", "(%s)", "value: %s", "| %s |"})
    void aRandomValueByItselfIsNoSecret(String notation) {
        for (String alphabet : ALPHABETS) {
            Random random = new Random(alphabet.length());
            for (int i = 0; i < NAMES; i++) {
                assertThat(Found.in(String.format(notation, value(random, alphabet, 20 + i))))
                        .isEmpty();
            }
        }
    }

    @Test
    void uuidsOfUnknownProvidersAreFound() {
        Random random = new Random(7);
        for (int i = 0; i < NAMES; i++) {
            String uuid = new java.util.UUID(random.nextLong(), random.nextLong()).toString();

            assertThat(Found.in(name(random) + "_api_key = " + uuid)).isNotEmpty();
            assertThat(Found.in(name(random) + " SECRET " + uuid)).isNotEmpty();
            assertThat(Found.in(name(random) + "_order = " + uuid)).isEmpty();
        }
    }

    /** A name that can be spoken and that nobody has. */
    private static String name(Random random) {
        StringBuilder name = new StringBuilder("q");
        for (int i = 0; i < 3; i++) {
            name.append("uoia".charAt(random.nextInt(4))).append("bdlmrvz".charAt(random.nextInt(7)));
        }
        return name.toString();
    }

    private static String value(Random random, String alphabet, int length) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < length; i++) {
            value.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return value.toString();
    }
}
