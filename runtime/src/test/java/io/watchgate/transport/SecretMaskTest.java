package io.watchgate.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecretMaskTest {

    @Test
    void masksEveryOccurrence() {
        SecretMask mask = new SecretMask(List.of("s3cr3t-value"));

        assertThat(mask.mask("s3cr3t-value and s3cr3t-values")).isEqualTo("*** and ***s");
    }

    @Test
    void masksTheLongerOfTwoSecretsWhereOneIsPartOfTheOther() {
        SecretMask mask = new SecretMask(List.of("s3cr3t", "s3cr3t-and-more", "more s3cr3t"));

        assertThat(mask.mask("a s3cr3t-and-more b more s3cr3t c s3cr3t")).isEqualTo("a *** b *** c ***");
    }

    @Test
    void masksTheLinesOfASecretThatHasSeveral() {
        SecretMask mask = new SecretMask(List.of("-----BEGIN KEY-----\nMIIEvQIBADAN\r\n  Bgkqhkig==\nab\n"));

        assertThat(mask.mask("MIIEvQIBADAN")).isEqualTo("***");
        assertThat(mask.mask("key: Bgkqhkig==")).isEqualTo("key: ***");
        assertThat(mask.mask("about")).isEqualTo("about");
    }

    @Test
    void leavesShortValuesAlone() {
        SecretMask mask = new SecretMask(List.of("", "true", "12345"));

        assertThat(mask.mask("true is 12345")).isEqualTo("true is 12345");
        assertThat(mask.maskCut("true is 12345")).isEqualTo("true is 12345");
    }

    @Test
    void masksTheBeginningOfASecretAtTheEndOfALineThatIsCut() {
        SecretMask mask = new SecretMask(List.of("s3cr3t-value", "other-secret"));

        assertThat(mask.maskCut("token=s3cr3t-va")).isEqualTo("token=***");
        assertThat(mask.maskCut("token=s3cr3t-value")).isEqualTo("token=***");
        assertThat(mask.maskCut("nothing of the kind")).isEqualTo("nothing of the kind");
        assertThat(mask.maskCut("s3cr3t")).isEqualTo("***");
    }

    @Test
    void aLineThatIsWholeMayEndLikeASecretBegins() {
        assertThat(new SecretMask(List.of("secret-value")).mask("the secret")).isEqualTo("the secret");
    }
}
