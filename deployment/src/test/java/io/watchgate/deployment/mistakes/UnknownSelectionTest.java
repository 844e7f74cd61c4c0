package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UnknownSelectionTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.ofSeveral(new String[] {
                "quarkus.watchgate.plugins.include names 'tool_allow_list', but there is only"
                        + " file_auditing, pii_filter, prompt_injection, secrets_filter, text_hygiene, tool_allowlist, tool_guard",
                "quarkus.watchgate.plugins.exclude names 'audit', but there is only"
                        + " file_auditing, pii_filter, prompt_injection, secrets_filter, text_hygiene, tool_allowlist, tool_guard"
            })
            .overrideConfigKey("quarkus.watchgate.plugins.include", "tool_allow_list,file_auditing")
            .overrideConfigKey("quarkus.watchgate.plugins.exclude", "audit");

    @Test
    void isReported() {
        fail("the build went through");
    }
}
