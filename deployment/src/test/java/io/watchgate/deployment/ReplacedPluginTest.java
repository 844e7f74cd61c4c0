package io.watchgate.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.config.PluginCatalog;
import io.watchgate.jsonrpc.Frame;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Plugin;
import io.watchgate.spi.SecurityPolicy;
import io.watchgate.spi.Verdict;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the message about a name that is taken advises. */
class ReplacedPluginTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Stricter.class))
            .overrideConfigKey("quarkus.arc.exclude-types", "io.watchgate.security.allowlist.ToolAllowlist");

    @Plugin(name = "tool_allowlist", summary = "In the place of the built-in one")
    public static class Stricter implements SecurityPolicy {
        @Override
        public Verdict judge(Frame frame, FrameContext context) {
            return Verdict.PASS;
        }
    }

    @Inject
    PluginCatalog catalog;

    @Test
    void hasTheName() {
        assertThat(catalog.find("tool_allowlist").orElseThrow().implementation())
                .isEqualTo(Stricter.class);
    }
}
