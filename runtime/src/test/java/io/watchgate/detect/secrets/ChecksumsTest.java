package io.watchgate.detect.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksumsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "9, 9",
        "A, 10",
        "Z, 35",
        "a, 36",
        "z, 61",
        "10, 62",
        "000011, 63",
        "zz, 3843",
        "a_b, -1",
        "'', 0"
    })
    void readsNumbersInBase62(String text, long number) {
        byte[] bytes = bytes(text);

        assertThat(Checksums.fromBase62(bytes, 0, bytes.length)).isEqualTo(number);
    }

    @Test
    void computesTheCrcThatEverybodyComputes() {
        byte[] bytes = bytes("x123456789x");

        assertThat(Checksums.crc32(bytes, 1, 10)).isEqualTo(0xcbf43926L);
    }

    /** The valid ones of BIP 173. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a12uel5l",
                "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
                "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w"
            })
    void knowsARightBech32Checksum(String text) {
        assertThat(isBech32(text)).isTrue();
        assertThat(isBech32(text.toUpperCase(Locale.ROOT))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a12uel5q", "a12uel5b", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxq"})
    void knowsAWrongBech32Checksum(String text) {
        assertThat(isBech32(text)).isFalse();
    }

    private static boolean isBech32(String text) {
        byte[] bytes = bytes(text);
        return Checksums.bech32(bytes, 0, text.toLowerCase(Locale.ROOT).indexOf('1'), bytes.length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
