package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.spi.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NoKindTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.of(
            "@Plugin(\"mine\") on io.watchgate.deployment.mistakes.NoKindTest$Kindless: "
                    + "it implements none of SecurityPolicy, Middleware and Auditor",
            Kindless.class);

    @Plugin(name = "mine", summary = "Does nothing")
    public static class Kindless {}

    @Test
    void isReported() {
        fail("the build went through");
    }
}
