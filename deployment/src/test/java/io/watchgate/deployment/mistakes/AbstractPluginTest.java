package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.spi.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

public class AbstractPluginTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.of(
            "@Plugin(\"mine\") on io.watchgate.deployment.mistakes.AbstractPluginTest$Unfinished: "
                    + "it must be a public class that can be made: not abstract, not an inner class",
            Unfinished.class);

    @Plugin(name = "mine", summary = "Passes")
    public abstract static class Unfinished extends Passing {
        public Unfinished() {}
    }

    @Test
    void isReported() {
        fail("the build went through");
    }
}
