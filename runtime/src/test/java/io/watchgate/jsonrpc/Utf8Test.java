package io.watchgate.jsonrpc;

import static io.watchgate.jsonrpc.Admission.admitted;
import static io.watchgate.jsonrpc.Admission.inParams;
import static io.watchgate.jsonrpc.Admission.refused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of the Unicode standard's table 3-7, their edges and what lies just beyond. */
class Utf8Test {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7F",
                "C280",
                "DFBF",
                "E0A080",
                "E0BFBF",
                "E18080",
                "ECBFBF",
                "ED8080",
                "ED9FBF",
                "EE8080",
                "EFBFBF",
                "F0908080",
                "F0BFBFBF",
                "F1808080",
                "F3BFBFBF",
                "F4808080",
                "F48FBFBF"
            })
    void theEdgesOfEveryRowAreAdmitted(String hex) {
        // Given
        byte[] json = quoted(hex);

        // When
        Frame frame = admitted(inParams(json));

        // Then
        assertThat(Admission.firstParam(frame)).hasToString(new String(json, UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                // continuation bytes on their own
                "80",
                "BF",
                "8080",
                "61BF",
                // overlong forms of ASCII, of two bytes and of three
                "C080",
                "C1BF",
                "C0AF",
                "E08080",
                "E09FBF",
                "F0808080",
                "F08FBFBF",
                // surrogates, in pairs too
                "EDA080",
                "EDAFBF",
                "EDB080",
                "EDBFBF",
                "EDA080EDB080",
                // past U+10FFFF, and the forms of five and six bytes
                "F4908080",
                "F5808080",
                "F7BFBFBF",
                "F888808080",
                "FC8480808080",
                "FE",
                "FF",
                // cut short, by the end of the string and by another character
                "C2",
                "E0A0",
                "E180",
                "F09080",
                "F48FBF",
                "C241",
                "E0A041",
                "E14180",
                "F0908041",
                "F0904180",
                "C2C2",
            })
    void whatTheTableDoesNotHaveIsAParseError(String hex) {
        // When
        Refusal refusal = refused(inParams(quoted(hex)));

        // Then
        assertThat(refusal.error().code()).isEqualTo(RpcError.PARSE_ERROR);
        assertThat(refusal.error().message()).matches("Parse error: invalid UTF-8 at byte 4[12]");
    }

    @Test
    void aSequenceMayNotRunPastTheEndOfTheLine() {
        // Given
        byte[] cut = HexFormat.of().parseHex("22F09080");

        // When
        Refusal refusal = refused(cut);

        // Then
        assertThat(refusal.error().message()).isEqualTo("Parse error: invalid UTF-8 at byte 1");
    }

    @Test
    void inNamesItIsCheckedAsInValues() {
        // When
        Refusal refusal = refused(HexFormat.of().parseHex("7B22C022"));

        // Then
        assertThat(refusal.error().message()).isEqualTo("Parse error: invalid UTF-8 at byte 2");
    }

    @Test
    void everyPairOfBytesIsJudgedAsTheDecoderOfTheJdkJudgesIt() {
        // Given
        List<String> judgedOtherwise = new ArrayList<>();

        // When
        for (int pair = 0x8000; pair < 0x10000; pair++) {
            byte[] bytes = {(byte) (pair >> 8), (byte) pair, (byte) 0xBF, (byte) 0x80};
            for (int length = 1; length <= bytes.length; length++) {
                byte[] sequence = Arrays.copyOf(bytes, length);
                if ((Utf8.sequence(sequence, 0) == length) != isOneCharacter(sequence)) {
                    judgedOtherwise.add(HexFormat.of().formatHex(sequence));
                }
            }
        }

        // Then
        assertThat(judgedOtherwise).isEmpty();
    }

    /** What the decoder of the JDK had to replace comes back as other bytes. */
    private static boolean isOneCharacter(byte[] bytes) {
        String decoded = new String(bytes, UTF_8);
        return decoded.codePointCount(0, decoded.length()) == 1 && Arrays.equals(decoded.getBytes(UTF_8), bytes);
    }

    private static byte[] quoted(String hex) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.write('"');
        json.writeBytes(HexFormat.of().parseHex(hex));
        json.write('"');
        return json.toByteArray();
    }
}
