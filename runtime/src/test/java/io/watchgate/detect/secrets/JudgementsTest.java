package io.watchgate.detect.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small judgements that the finders share: random or named, a placeholder or a value, a path, a name, a gap. */
class JudgementsTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Scan scan(String text) {
        return new Scan(text, match -> {});
    }

    @ParameterizedTest
    @CsvSource({"aaaa, 0", "abab, 1", "abcd, 2", "aabbccdd, 2", "abcdefgh, 3", "aaab, 0.811", "'', 0"})
    void entropyIsCountedInBits(String text, double bits) {
        assertThat(Randomness.entropy(bytes(text), 0, text.length()))
                .isCloseTo(bits, org.assertj.core.data.Offset.offset(0.001));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a1B2c3D4e5F6g7H8",
                "d3b07384d113edec49eaa6238ad5ff00",
                "QA6TTJ7CS4QT32R3ASQA",
                "uvwxyz9876543210zyxw",
                "qzjxkvwbpfhgymcudtns",
                "ZYXWVUTSRQPONMLKJIHG",
                "sk-aB3dE5fG7hJ9kL1mN3"
            })
    void whatAGeneratorMadeIsRandom(String text) {
        assertThat(Randomness.isRandom(bytes(text), 0, text.length(), 2.5, 10)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authenticationProvider2", "resnet50_imagenet_224", "aaaaaaaa11111111", "my_table_name_2024_01",
                        "1234567890123456",
                "antidisestablishmentarianism", "AbstractFactoryBean3Test", "build-2024-03-15-rc1", "x86_64-linux-gnu",
                        "__________"
            })
    void whatAPersonNamedIsNot(String text) {
        assertThat(Randomness.isRandom(bytes(text), 0, text.length(), 2.5, 10)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"abc, 1", "aBc, 2", "aB3, 3", "123, 1", "_-., 0", "'', 0"})
    void kindsAreCounted(String text, int kinds) {
        assertThat(Randomness.kinds(bytes(text), 0, text.length())).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource({"abc-defgh_ij, 5", "abc, 3", "---, 0", "a.bc, 2"})
    void theLongestPartIsBetweenJoiningCharacters(String text, int length) {
        assertThat(Randomness.longestPart(bytes(text), 0, text.length())).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({
        "123e4567-e89b-12d3-a456-426614174000, true",
        "123E4567-E89B-12D3-A456-426614174000, true",
        "123e4567-e89b-12d3-a456-42661417400, false",
        "123e4567-e89b-12d3-a456-4266141740000, false",
        "123e4567_e89b-12d3-a456-426614174000, false",
        "123e4567-e89b-12d3-a456426614174-000, false"
    })
    void aUuidHasItsGroups(String text, boolean uuid) {
        assertThat(Shapes.isUuid(bytes(text), 0, text.length())).isEqualTo(uuid);
    }

    @ParameterizedTest
    @CsvSource({
        "ABC1234-GHI5678-JKL9012, true",
        "1234567-ABC1234-XYZ5678-0123456, true",
        "one12-two34-thr56, true",
        "ABCDE-FGHIJ-KLMNO, false",
        "12345-67890-12345, false",
        "A1-B2-C3, false",
        "ABC1234-GHI5678, false",
        "ABC1234_GHI5678_JKL9012, false",
        "2024a-03b15-x, false"
    })
    void aSerialNumberHasGroupsOfLettersAndDigits(String text, boolean serial) {
        assertThat(Shapes.isSerial(bytes(text), 0, text.length())).isEqualTo(serial);
    }

    @ParameterizedTest
    @CsvSource({
        "/usr/lib/x, true",
        "uploads/2024/report.pdf, true",
        "a/b, true",
        "abc, false",
        "image.png, false",
        "uRsfsZ2Ts1rach4Zv3hh/wcx6wa5fuIo2u3w7sa, false"
    })
    void aPathHasShortParts(String text, boolean path) {
        assertThat(Shapes.isPath(bytes(text), 0, text.length())).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xxxxxxxx",
                "changeme",
                "${VAR}",
                "$VAR",
                "<your-key>",
                "AKIAEXAMPLE1234",
                "{{x}}",
                "%PASS%",
                "[REDACTED]",
                "password",
                "PASSWORD",
                "null",
                "your-api-key-1",
                "REPLACE_ME_1",
                "0000000000000000",
                "********",
                "......",
                "abababab1212",
                "smtp_password",
                "(none)",
                "my_api_key",
                "TODO-1234"
            })
    void placeholdersAreKnown(String text) {
        assertThat(Placeholders.isOne(scan(text), 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hunter2", "whiteduke", "a1B2c3D4e5F6g7H8", "correct-horse", "P@ssw0rd123", "d3b07384d113edec"})
    void othersAreNotTakenForPlaceholders(String text) {
        assertThat(Placeholders.isOne(scan(text), 0, text.length())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "password, PASSWORD",
        "dbPassword, PASSWORD",
        "DB_PASS, PASSWORD",
        "userPwd, PASSWORD",
        "pass, PASSWORD",
        "contraseña, PASSWORD",
        "密码, PASSWORD",
        "パスワード, PASSWORD",
        "şifre, PASSWORD",
        "mot de passe, PASSWORD",
        "client_secret, SECRET",
        "apiKey, SECRET",
        "X-Auth-Token, SECRET",
        "aws_secret_access_key, SECRET",
        "compass, OTHER",
        "password_hash, OTHER",
        "key, OTHER",
        "tokens, OTHER",
        "nextToken, OTHER",
        "csrf_token, OTHER",
        "pad_token, OTHER",
        "'', OTHER",
        "d, OTHER",
        "secretary, OTHER",
        "ñ, OTHER",
        "密, OTHER"
    })
    void namesSayWhatTheirValueIs(String name, SecretName meaning) {
        assertThat(SecretName.endingAt(scan(name), name.length())).isEqualTo(meaning);
        assertThat(SecretName.endingAt(scan("x = 1; " + name), name.length() + 7))
                .isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key = 'VALUE | NONE",
                "key: VALUE | NONE",
                "key VALUE | NONE",
                "key(\"VALUE | NONE",
                "key is VALUE | SMALL",
                "key of it VALUE | SMALL",
                "key of all things VALUE | FAR",
                "key; VALUE | FAR",
                "key} VALUE | FAR",
                "key (see it VALUE | FAR"
            })
    void theGapIsCountedInWords(String text, Gap gap) {
        assertThat(Gap.between(scan(text), 3, text.indexOf("VALUE"))).isEqualTo(gap);
    }

    @Test
    void aGapOverALineBreakHoldsNoWords() {
        assertThat(Gap.between(scan("key:\n  VALUE"), 3, 7)).isEqualTo(Gap.NONE);
        assertThat(Gap.between(scan("key of\nVALUE"), 3, 7)).isEqualTo(Gap.FAR);
    }

    @Test
    void aLongGapIsFar() {
        assertThat(Gap.between(scan("key" + " ".repeat(40) + "V"), 3, 43)).isEqualTo(Gap.NONE);
        assertThat(Gap.between(scan("key" + " ".repeat(41) + "V"), 3, 44)).isEqualTo(Gap.FAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x=abc;rest | = | abc",
                "x= 'a b' | = | a b",
                "x=\"a'b\" | = | a'b",
                "x=\\\"abc\\\", | = | abc",
                "x=abc, | = | abc",
                "x=abc. | = | abc",
                "x>abc def< | > | abc def",
                "x:a&b | : | a&b",
                "x=a&b | = | a",
                "x=`abc` | = | abc",
                "x=abc\"def | = | abc"
            })
    void aValueIsReadToItsEnd(String text, char sign, String expected) {
        Value value = Value.at(scan(text), 2, (byte) sign);

        assertThat(text.substring(value.start(), value.end())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x=", "x='", "x=''", "x='abc", "x='abc\n'", "x=;", "x= "})
    void whatHasNoEndIsNoValue(String text) {
        assertThat(Value.at(scan(text), 2, (byte) '=').isEmpty()).isTrue();
    }

    @Test
    void aValueIsNotEndless() {
        assertThat(Value.at(scan("x=" + "a".repeat(300)), 2, (byte) '=').isEmpty())
                .isTrue();
        assertThat(Value.at(scan("x='" + "a".repeat(300) + "'"), 2, (byte) '=').isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyAlphabetHasWhatItSays(Alphabet alphabet) {
        boolean exclusive = alphabet == Alphabet.VALUE || alphabet == Alphabet.ELEMENT;

        assertThat(alphabet.has((byte) -1)).isEqualTo(exclusive);
        assertThat(alphabet.has((byte) '\n')).isFalse();
        assertThat(alphabet.has((byte) '2') || alphabet.has((byte) 'A')).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "HEX, 0123456789abcdefABCDEF, gG-_",
        "BASE32, ABCXYZ234567, 0189a",
        "WORD, aZ09_-, .+/=",
        "DOTTED, aZ09_.-, +/=",
        "BASE64, aZ09+/=, -_.",
        "DIGITS, 0123456789, a",
        "PATH, aZ0_.@/-, =%"
    })
    void alphabetsAreExact(Alphabet alphabet, String members, String others) {
        assertThat(alphabet.hasAll(bytes(members), 0, members.length())).isTrue();
        for (byte other : bytes(others)) {
            assertThat(alphabet.has(other)).as("%c", (char) other).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a1B2c3D4e5F6g7H8i9, MIXED",
        "d3b07384d113edec49eaa623, RANDOM",
        "123e4567-e89b-12d3-a456-426614174000, IDENTIFIER",
        "12345678901234567890, IDENTIFIER",
        "1234567890123456, NONE",
        "/usr/lib/x1/y2/z3/a4, NONE",
        "some_plain_name_22, NONE"
    })
    void valuesHaveAStrength(String text, Strength strength) {
        assertThat(Strength.of(scan(text), 0, text.length(), SecretsOptions.DEFAULT))
                .isEqualTo(strength);
    }
}
