package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.spi.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NonPublicPluginTest {
    private static final String SUBJECT =
            "@Plugin(\"mine\") on io.watchgate.deployment.mistakes.NonPublicPluginTest$Hidden: ";

    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.ofSeveral(
            new String[] {
                SUBJECT + "it must be a public class that can be made: not abstract, not an inner class",
                SUBJECT + "it must have exactly one public constructor, has 0"
            },
            Hidden.class);

    @Plugin(name = "mine", summary = "Passes")
    static class Hidden extends Passing {}

    @Test
    void isReported() {
        fail("the build went through");
    }
}
