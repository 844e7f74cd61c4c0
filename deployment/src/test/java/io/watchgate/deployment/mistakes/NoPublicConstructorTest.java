package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.spi.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NoPublicConstructorTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.of(
            "@Plugin(\"mine\") on io.watchgate.deployment.mistakes.NoPublicConstructorTest$Closed: "
                    + "it must have exactly one public constructor, has 0",
            Closed.class);

    @Plugin(name = "mine", summary = "Passes")
    public static class Closed extends Passing {
        Closed() {}
    }

    @Test
    void isReported() {
        fail("the build went through");
    }
}
