package io.watchgate.detect.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateKeysTest {

    private static final SecretsDetector KEYS = Found.only(RuleFamily.PRIVATE_KEYS);
    private static final String DATA = "MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQC7a7kN8LymUu8Z";

    private static String block(String name, String separator) {
        return "-----BEGIN " + name + "-----" + separator + DATA + separator + DATA + separator + "-----END " + name
                + "-----";
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIVATE KEY", "RSA PRIVATE KEY", "OPENSSH PRIVATE KEY", "PGP PRIVATE KEY BLOCK"})
    void aBlockIsFoundWhole(String name) {
        String block = block(name, "\n");

        assertThat(Found.by(KEYS, "see\n" + block + "\nabove")).containsExactly("secret.private_key: " + block);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\\n", "\\r\\n", "\\\\n", " ", "\" +\n  \"", "\n    ", ""})
    void itsLinesMayBeJoinedInAnyWay(String separator) {
        String block = block("PRIVATE KEY", separator);

        assertThat(Found.by(KEYS, "key=\"" + block + "\"")).containsExactly("secret.private_key: " + block);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PUBLIC KEY", "CERTIFICATE", "CERTIFICATE REQUEST", "SSH2 PUBLIC KEY", "PGP PUBLIC KEY BLOCK"})
    void whatIsPublicIsNoSecret(String name) {
        assertThat(Found.by(KEYS, block(name, "\n"))).isEmpty();
    }

    @Test
    void aBlockThatIsCutOffIsFoundAsFarAsItGoes() {
        String cut = "-----BEGIN PRIVATE KEY-----\n" + DATA + "\n" + DATA.substring(0, 30);

        assertThat(Found.by(KEYS, "a " + cut)).containsExactly("secret.private_key: " + cut);
    }

    @Test
    void theNextBlockIsAnotherOne() {
        String cut = "-----BEGIN PRIVATE KEY-----\n" + DATA;
        String block = block("EC PRIVATE KEY", "\n");

        assertThat(Found.by(KEYS, cut + "\n" + block))
                .containsExactly("secret.private_key: " + cut, "secret.private_key: " + block);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n-----END PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----\n<your key here>\n-----END PRIVATE KEY-----",
                "-----BEGIN ",
                "-----BEGIN PRIVATE KEY",
                "-----END PRIVATE KEY-----"
            })
    void aBlockWithoutAKeyIsAPicture(String text) {
        assertThat(Found.by(KEYS, text)).isEmpty();
    }

    @Test
    void headersBelongToTheBlock() {
        String block = "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00AA11\n\n"
                + DATA + "\n-----END RSA PRIVATE KEY-----";

        assertThat(Found.by(KEYS, block)).containsExactly("secret.private_key: " + block);
    }

    @Test
    void aPuttyFileIsFoundWhole() {
        String file = "PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nPublic-Lines: 1\nAAAA\nPrivate-Lines: 1\n"
                + DATA + "\nPrivate-MAC: 0011223344";

        assertThat(Found.by(KEYS, file + "\nend")).containsExactly("secret.private_key: " + file);
    }

    @Test
    void aKeyIsNotLookedIntoAgain() {
        String block = block("RSA PRIVATE KEY", "\n");

        assertThat(Found.in("secret key: " + block)).containsExactly("secret.private_key: " + block);
    }
}
