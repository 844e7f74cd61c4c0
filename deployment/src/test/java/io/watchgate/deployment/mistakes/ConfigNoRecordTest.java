package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.spi.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConfigNoRecordTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.of(
            "@Plugin(\"mine\") on io.watchgate.deployment.mistakes.ConfigNoRecordTest$Vague: "
                    + "its configuration java.lang.Record must be a public record",
            Vague.class);

    @Plugin(name = "mine", config = Record.class, summary = "Passes")
    public static class Vague extends Passing {}

    @Test
    void isReported() {
        fail("the build went through");
    }
}
