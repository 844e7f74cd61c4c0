package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.jsonrpc.Frame;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Middleware;
import io.watchgate.spi.Plugin;
import io.watchgate.spi.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SeveralKindsTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = FailedBuild.of(
            "@Plugin(\"mine\") on io.watchgate.deployment.mistakes.SeveralKindsTest$Both: it implements several of"
                    + " SecurityPolicy, Middleware and Auditor: make it one class for each",
            Both.class);

    @Plugin(name = "mine", summary = "Passes twice")
    public static class Both extends Passing implements Middleware {
        @Override
        public Verdict handle(Frame frame, FrameContext context) {
            return Verdict.PASS;
        }

        @Override
        public void close() {}
    }

    @Test
    void isReported() {
        fail("the build went through");
    }
}
