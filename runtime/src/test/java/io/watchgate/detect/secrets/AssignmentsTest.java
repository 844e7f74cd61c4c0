package io.watchgate.detect.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentsTest {

    private static final SecretsDetector ASSIGNMENTS = Found.only(RuleFamily.ASSIGNMENTS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password=%s",
                "PASSWORD=%s",
                "dbPassword = '%s'",
                "\"password\": \"%s\"",
                "password: \"%s\"",
                "passwd=%s",
                "DB_PASS=%s",
                "userPwd='%s'",
                "<password>%s</password>",
                "<x password=\"%s\">",
                "'password' => '%s'",
                "pw := \"%s\"",
                "config[\"password\"] = \"%s\"",
                "--password=%s",
                "passphrase: '%s'",
                "\\\"pwd\\\":\\\"%s\\\"",
                "my-password=%s",
                "x.password=%s",
                "Kennwort: %s",
                "senha: %s",
                "密码:%s",
                "password =\t%s",
                "a;Password=%s;b",
                "{password:\"%s\"}",
                "password=`%s`"
            })
    void aPasswordIsFoundInEveryNotation(String notation) {
        String text = notation.replace("%s", "k1tten!Box");

        assertThat(Found.by(ASSIGNMENTS, text)).containsExactly("secret.password: k1tten!Box");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "password=None",
                "password: string",
                "password = input()",
                "password = self.password",
                "password: str",
                "password = $1",
                "password=%s",
                "password: ${PW}",
                "password = os.environ['PW1']",
                "password: required",
                "password = \"\"",
                "password:",
                "password=",
                "password = password",
                "password == \"hunter2\"",
                "password != \"hunter2\"",
                "password: Optional[str2]",
                "password: 'Passwort'",
                "password: \"Password:\"",
                "password: [a1, b2]",
                "password = @PW1",
                "password=*****",
                "password: a b1",
                "pass: test_login2",
                "password -> hunter2",
                "password: !vault1",
                "password: /run/secrets/pw1",
                "password=https://x.example/1"
            })
    void whatIsNoPasswordIsLeftAlone(String text) {
        assertThat(Found.by(ASSIGNMENTS, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password_hash = 'a1b2c3d4'", "password_file='x1y2z3'", "passwordless: 'yes-1234'",
                        "compass = 'n0rth-99'",
                "bypass='tr4ffic-1'", "passenger: 'n4me-xyz'", "password_reset_url: 'abc-123-def'", "pwdx = 'abc-123'"
            })
    void onlyTheEndOfANameCounts(String text) {
        assertThat(Found.by(ASSIGNMENTS, text)).isEmpty();
    }

    @Test
    void aPlainWordIsAPasswordOnlyWhereItCannotBeAVariable() {
        assertThat(Found.by(ASSIGNMENTS, "DB_PASSWORD=whiteduke")).containsExactly("secret.password: whiteduke");
        assertThat(Found.by(ASSIGNMENTS, "password='whiteduke'")).containsExactly("secret.password: whiteduke");
        assertThat(Found.by(ASSIGNMENTS, "<password>whiteduke</password>"))
                .containsExactly("secret.password: whiteduke");
        assertThat(Found.by(ASSIGNMENTS, "password = whiteduke")).isEmpty();
        assertThat(Found.by(ASSIGNMENTS, "password: whiteduke")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api_key=%s", "apiKey: '%s'", "\"token\": \"%s\"", "CLIENT_SECRET=%s", "x?access_token=%s&y=1",
                "accessKey = \"%s\"", "<ApiKey>%s</ApiKey>", "AccountKey=%s;", "signing_key: %s", "auth-token: %s"
            })
    void aSecretOfAMachineIsFound(String notation) {
        String text = notation.replace("%s", "k3Jf9x2LqP7w");

        assertThat(Found.by(ASSIGNMENTS, text)).containsExactly("secret.assigned_secret: k3Jf9x2LqP7w");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token = nextToken2", "token: bearer", "secret = 'my-little-secret'", "api_key = settings.API_KEY_2",
                "nextToken=k3Jf9x2LqP7w", "csrf_token=k3Jf9x2LqP7w", "pad_token='k3Jf9x2LqP7w'", "token = tokens[i1]",
                "secret: 'two words1'", "token='short1'", "publicKeyToken=b77a5c561934e089",
                        "progressToken: \"k3Jf9x2LqP7w\""
            })
    void othersAreLeftAlone(String text) {
        assertThat(Found.by(ASSIGNMENTS, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The password is %s",
                "the password is: %s",
                "password is \"%s\"",
                "Das Passwort ist %s",
                "le mot de passe est %s",
                "your secret password is '%s'."
            })
    void aSentenceThatTellsAPasswordIsHeard(String sentence) {
        String text = sentence.replace("%s", "tul1p-F!eld");

        assertThat(Found.by(ASSIGNMENTS, text)).containsExactly("secret.password: tul1p-F!eld");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The password is wrong.", "password is required.", "the password is 8 characters",
                        "the password is UTF-8 encoded",
                "The pass is 2,300 m high", "this is n0t-a-password", "the password is what-you-get", "the password is "
            })
    void otherSentencesAreNot(String text) {
        assertThat(Found.by(ASSIGNMENTS, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "curl -u me:s3cretpw https://x | s3cretpw", "curl --user me:s3cretpw x | s3cretpw",
                "tool --password s3cretpw | s3cretpw", "sshpass -p s3cretpw ssh h | s3cretpw",
                "psexec \\\\h -u a -p secretpw cmd | secretpw", "mysql -uroot -ps3cretpw db | s3cretpw",
                "docker login -u me -p s3cretpw | s3cretpw", "x --token k3Jf9x2LqP7w | k3Jf9x2LqP7w"
            })
    void optionsOfCommandsAreRead(String command, String secret) {
        assertThat(Found.by(ASSIGNMENTS, command)).containsExactly("secret.command_password: " + secret);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker run -u 1000:1000 -p 8080:8080 x",
                "mkdir -p s3cretpw",
                "tool --password $PW",
                "tool --password -",
                "tool --password <pw>",
                "curl -u me x",
                "curl -u me: x",
                "-p",
                "-u",
                "--password",
                "-",
                "--",
                "tool --user me"
            })
    void otherOptionsAreNot(String command) {
        assertThat(Found.by(ASSIGNMENTS, command)).isEmpty();
    }

    @Test
    void aNetrcFileIsRead() {
        assertThat(Found.by(
                        ASSIGNMENTS, "machine a login b password c0de-x\nmachine d\n\tlogin e\n\tpassword f00-bar\n"))
                .containsExactly("secret.password: c0de-x", "secret.password: f00-bar");
        assertThat(Found.by(ASSIGNMENTS, "login to reset your password today")).isEmpty();
        assertThat(Found.by(ASSIGNMENTS, "login name password")).isEmpty();
    }
}
