package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.spi.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BlankSummaryTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.of(
            "@Plugin(\"mine\") on io.watchgate.deployment.mistakes.BlankSummaryTest$Silent: "
                    + "its summary is blank: say in one line what it does",
            Silent.class);

    @Plugin(name = "mine", summary = " ")
    public static class Silent extends Passing {}

    @Test
    void isReported() {
        fail("the build went through");
    }
}
