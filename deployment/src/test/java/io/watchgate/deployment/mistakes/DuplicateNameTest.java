package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.spi.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DuplicateNameTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.of(
            "@Plugin(\"mine\") is declared 2 times: io.watchgate.deployment.mistakes.DuplicateNameTest$One, "
                    + "io.watchgate.deployment.mistakes.DuplicateNameTest$Two: rename one, or leave one out with quarkus.arc.exclude-types",
            One.class,
            Two.class);

    @Plugin(name = "mine", summary = "Passes")
    public static class One extends Passing {}

    @Plugin(name = "mine", summary = "Passes likewise")
    public static class Two extends Passing {}

    @Test
    void isReported() {
        fail("the build went through");
    }
}
