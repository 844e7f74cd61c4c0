package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.spi.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

public class InnerPluginTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.of(
            "@Plugin(\"mine\") on io.watchgate.deployment.mistakes.InnerPluginTest$Inner: "
                    + "it must be a public class that can be made: not abstract, not an inner class",
            Inner.class);

    @Plugin(name = "mine", summary = "Passes")
    public class Inner extends Passing {
        final InnerPluginTest outer = InnerPluginTest.this;

        public Inner() {}
    }

    @Test
    void isReported() {
        fail("the build went through");
    }
}
