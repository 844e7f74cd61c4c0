package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.spi.Option;
import io.watchgate.spi.Plugin;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UnreadableOptionTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.of(
            "@Plugin(\"mine\") on io.watchgate.deployment.mistakes.UnreadableOptionTest$Mine: "
                    + "the option 'names' of io.watchgate.deployment.mistakes.UnreadableOptionTest$Config"
                    + " cannot be read from YAML, an option cannot be of type java.util.Set:"
                    + " use String, boolean, int, long, double, Path, Duration, an enum, a record, a List of these,"
                    + " a Map from String to these, or an Optional of any",
            Mine.class,
            Config.class);

    public record Config(
            @Option(doc = "the names to look for") Set<String> names) {}

    @Plugin(name = "mine", config = Config.class, summary = "Passes")
    public static class Mine extends Passing {}

    @Test
    void isReported() {
        fail("the build went through");
    }
}
