package io.watchgate.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.config.PluginCatalog;
import io.watchgate.config.PluginType;
import io.watchgate.security.allowlist.ToolAllowlist;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExcludedPluginTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Foreign.classes()))
            .overrideConfigKey("quarkus.watchgate.plugins.exclude", "tool_allowlist, tally");

    @Inject
    PluginCatalog catalog;

    @Test
    void isNotInTheCatalog() {
        assertThat(catalog.types())
                .extracting(PluginType::name)
                .contains("file_auditing", "free_day", "nothing")
                .doesNotContain("tool_allowlist", "tally");
    }

    @Test
    void isNoBean() {
        assertThat(Arc.container().instance(ToolAllowlist.class).isAvailable()).isFalse();
        assertThat(Arc.container().instance(ToolAllowlist.Config.class).isAvailable())
                .isFalse();
        assertThat(Arc.container().instance(Foreign.Tally.class).isAvailable()).isFalse();
        assertThat(Arc.container().select(Foreign.Nothing.class).isResolvable()).isTrue();
    }
}
