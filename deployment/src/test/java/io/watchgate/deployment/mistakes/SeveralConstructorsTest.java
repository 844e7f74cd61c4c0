package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.spi.Plugin;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

public class SeveralConstructorsTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.of(
            "@Plugin(\"mine\") on io.watchgate.deployment.mistakes.SeveralConstructorsTest$Undecided: "
                    + "it must have exactly one public constructor, has 2",
            Undecided.class);

    @Plugin(name = "mine", summary = "Passes")
    public static class Undecided extends Passing {
        public Undecided() {}

        public Undecided(Clock clock) {
            this();
        }
    }

    @Test
    void isReported() {
        fail("the build went through");
    }
}
