package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.spi.Option;
import io.watchgate.spi.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UnreadableDefaultTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.of(
            "@Plugin(\"mine\") on io.watchgate.deployment.mistakes.UnreadableDefaultTest$Mine: "
                    + "the option 'limit' of io.watchgate.deployment.mistakes.UnreadableDefaultTest$Config"
                    + " has a default that is 'many': write a whole number",
            Mine.class,
            Config.class);

    public record Config(
            @Option(doc = "how many at most", otherwise = "many")
            int limit) {}

    @Plugin(name = "mine", config = Config.class, summary = "Passes")
    public static class Mine extends Passing {}

    @Test
    void isReported() {
        fail("the build went through");
    }
}
