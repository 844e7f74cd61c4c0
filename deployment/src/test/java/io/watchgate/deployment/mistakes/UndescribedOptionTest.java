package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.spi.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UndescribedOptionTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.of(
            "@Plugin(\"mine\") on io.watchgate.deployment.mistakes.UndescribedOptionTest$Mine: "
                    + "the option 'limit' of io.watchgate.deployment.mistakes.UndescribedOptionTest$Config"
                    + " needs an @Option that describes it",
            Mine.class,
            Config.class);

    public record Config(int limit) {}

    @Plugin(name = "mine", config = Config.class, summary = "Passes")
    public static class Mine extends Passing {}

    @Test
    void isReported() {
        fail("the build went through");
    }
}
