package io.watchgate.it.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Answer;
import io.watchgate.it.dsl.Frames;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Setup;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One session under the filters of content, configured as Gatekit's files do it. */
class ContentFiltersIT {

    private static final String TOKEN = "glpat-" + "EXehXcv3--DUMZH8KRrY";

    @TempDir
    static Path folder;

    private static Setup setup;
    private static GatewayProcess gateway;

    @BeforeAll
    static void start() throws Exception {
        setup = Setup.in(folder)
                .security("[{policy: basic_secrets_filter, config: {action: block, scan_base64: true}},"
                        + " {policy: pii_filter, config: {pii_types: {email: {action: redact}}}}]");
        gateway = setup.start().initialize();
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.close();
    }

    @Test
    void keepsASecretFromTheServerAndOutOfTheAudit() throws Exception {
        gateway.send(Frames.request(1, "tools/call", "{\"name\":\"t\",\"arguments\":{\"key\":\"" + TOKEN + "\"}}"));

        Answer blocked = gateway.answer(1);
        assertThat(blocked.code()).isEqualTo(-32000);
        assertThat(blocked.reason()).isEqualTo("blocked");
        gateway.call(2, "next");
        assertThat(setup.journal().mentions(TOKEN)).isFalse();
        assertThat(Files.readString(setup.audit()))
                .contains("\"rule\":\"secret.gitlab_token\"", "\"place\":\"/params/arguments/key\"")
                .doesNotContain(TOKEN);
    }

    @Test
    void takesPersonalDataOutOnItsWayToTheServer() throws Exception {
        gateway.send(Frames.request(
                3, "tools/call", "{\"name\":\"t\",\"arguments\":{\"to\":\"ann@example.org\",\"n\":1.50}}"));
        gateway.answer(3);

        assertThat(setup.journal().mentions("ann@example.org")).isFalse();
        assertThat(setup.journal().mentions("{\"to\":\"[EMAIL REDACTED]\",\"n\":1.50}"))
                .isTrue();
    }
}
