package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.spi.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConfigNotPublicTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.of(
            "@Plugin(\"mine\") on io.watchgate.deployment.mistakes.ConfigNotPublicTest$Outspoken: "
                    + "its configuration "
                    + "io.watchgate.deployment.mistakes.ConfigNotPublicTest$Secretive must be a public record",
            Secretive.class,
            Outspoken.class);

    record Secretive() {}

    @Plugin(name = "mine", config = Secretive.class, summary = "Passes")
    public static class Outspoken extends Passing {}

    @Test
    void isReported() {
        fail("the build went through");
    }
}
