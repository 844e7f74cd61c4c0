package io.watchgate.jsonrpc;

import static io.watchgate.jsonrpc.Admission.admitted;
import static io.watchgate.jsonrpc.Admission.inParams;
import static io.watchgate.jsonrpc.Admission.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of two members with one name, one parser takes the first and another the last. */
class DuplicateMembersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"b\":2,\"a\":3}",
                "{\"\":1,\"\":2}",
                "{\"a\":1,\"\\u0061\":2}",
                "{\"\\u0061\":1,\"a\":2}",
                "{\"\\u00e9\":1,\"\\u00E9\":2}",
                "{\"\u00e9\":1,\"\\u00e9\":2}",
                "{\"a/b\":1,\"a\\/b\":2}",
                "{\"\\n\":1,\"\\u000a\":2}",
                "{\"\uD83D\uDE00\":1,\"\\ud83d\\ude00\":2}",
                "{\"a\\\"b\":1,\"a\\u0022b\":2}",
                "{\"x\":{\"a\":1,\"a\":2}}",
                "[[{\"x\":[{\"a\":1,\"a\":2}]}]]",
                "{\"x\":{\"a\":1},\"a\":{\"a\":2},\"x\":3}",
                "{\"a\":{\"b\":{\"c\":{}}},\"a\":0}",
            })
    void areRefusedAtEveryLevelAndInEverySpelling(String json) {
        // When
        Refusal refusal = refused(inParams(json));

        // Then
        assertThat(refusal.error().code()).isEqualTo(RpcError.INVALID_REQUEST);
        assertThat(refusal.error().message()).matches("Invalid request: duplicate member at byte [0-9]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonrpc", "id", "method", "params", "x"})
    void areRefusedInTheEnvelope(String name) {
        // Given
        String line = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\",\"params\":{},\"x\":0,\"" + name + "\":1}";

        // When
        Refusal refusal = refused(line);

        // Then
        assertThat(refusal.error().message()).startsWith("Invalid request: duplicate member at byte ");
    }

    @Test
    void theErrorNamesThePlaceOfTheSecondOne() {
        // When
        Refusal refusal = refused("{\"a\":1, \"a\":2}");

        // Then
        assertThat(refusal.error().message()).isEqualTo("Invalid request: duplicate member at byte 9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"a\":1},{\"a\":2}]",
                "{\"a\":{\"a\":{\"a\":1}}}",
                "{\"x\":{\"a\":1},\"a\":2}",
                "{\"a\":1,\"A\":2}",
                "{\"a\":1,\"a \":2,\" a\":3}",
                "{\"\u00e9\":1,\"e\u0301\":2}",
                "{\"a\":1,\"\\\\u0061\":2}",
                "{\"ab\":1,\"a\":2,\"b\":3}",
            })
    void theSameNameInTwoObjectsAndDifferentNamesInOneAreFine(String json) {
        // When
        Frame frame = admitted(inParams(json));

        // Then
        assertThat(Admission.firstParam(frame)).hasToString(json);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 15, 16, 17, 18, 33, 64, 1000})
    void areFoundInLargeObjectsWhereverTheyStand(int size) {
        for (int twin : new int[] {0, size / 2, size - 1}) {
            // Given
            String members = IntStream.range(0, size)
                    .mapToObj(i -> "\"n" + i + "\":{\"n0\":" + i + "}")
                    .collect(Collectors.joining(","));

            // When
            Frame unique = admitted(inParams("{" + members + "}"));
            Refusal plain = refused(inParams("{" + members + ",\"n" + twin + "\":0}"));
            Refusal escaped = refused(inParams("{" + members + ",\"\\u006e" + twin + "\":0}"));

            // Then
            assertThat(Admission.firstParam(unique).members()).hasSize(size);
            assertThat(plain.error().message()).contains("duplicate member");
            assertThat(escaped.error().message()).contains("duplicate member");
        }
    }

    @Test
    void aLargeObjectIsForgottenWhenItEnds() {
        // Given
        String large =
                IntStream.range(0, 40).mapToObj(i -> "\"n" + i + "\":0").collect(Collectors.joining(",", "{", "}"));

        // When
        Frame frame =
                admitted(inParams("{\"x\":" + large + ",\"y\":" + large + ",\"n1\":[" + large + "," + large + "]}"));

        // Then
        assertThat(Admission.firstParam(frame).members()).hasSize(3);
    }

    @Test
    void namesWithOneHashCodeAreToldApart() {
        // Given
        String[] colliding = {"AaAa", "BBBB", "AaBB", "BBAa"};

        // When
        Frame frame = admitted(inParams(IntStream.range(0, 4)
                .mapToObj(i -> "\"" + colliding[i] + "\":" + i)
                .collect(Collectors.joining(",", "{", "}"))));

        // Then
        assertThat(colliding).allSatisfy(name -> assertThat(name).hasSameHashCodeAs("AaAa"));
        assertThat(Admission.firstParam(frame).member("BBAa")).contains(JsonText.of("3"));
    }
}
