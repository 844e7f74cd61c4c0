package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.spi.Option;
import io.watchgate.spi.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DefaultOutOfRangeTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.of(
            "@Plugin(\"mine\") on io.watchgate.deployment.mistakes.DefaultOutOfRangeTest$Mine: "
                    + "the option 'limit' of io.watchgate.deployment.mistakes.DefaultOutOfRangeTest$Config"
                    + " has a default that is 0: write a whole number from 1 to 5",
            Mine.class,
            Config.class);

    public record Config(
            @Option(doc = "how many at most", otherwise = "0", min = 1, max = 5)
            int limit) {}

    @Plugin(name = "mine", config = Config.class, summary = "Passes")
    public static class Mine extends Passing {}

    @Test
    void isReported() {
        fail("the build went through");
    }
}
