package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.security.allowlist.ToolAllowlist;
import io.watchgate.spi.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

public class OptionsOfAnotherTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.of(
            "@Plugin(\"mine\") on io.watchgate.deployment.mistakes.OptionsOfAnotherTest$Thief: "
                    + "its constructor takes the options of another plugin,"
                    + " io.watchgate.security.allowlist.ToolAllowlist$Config: its own are io.watchgate.spi.NoOptions",
            Thief.class);

    @Plugin(name = "mine", summary = "Passes")
    public static class Thief extends Passing {
        public Thief(ToolAllowlist.Config config) {
            config.tools();
        }
    }

    @Test
    void isReported() {
        fail("the build went through");
    }
}
