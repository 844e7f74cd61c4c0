package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.spi.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BadNameTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.of(
            "@Plugin(\"Not-A-Name\") on io.watchgate.deployment.mistakes.BadNameTest$Misnamed: "
                    + "its name may have lower case letters, digits and underscores, a letter first",
            Misnamed.class);

    @Plugin(name = "Not-A-Name", summary = "Passes")
    public static class Misnamed extends Passing {}

    @Test
    void isReported() {
        fail("the build went through");
    }
}
