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

class IncludedPluginsTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Foreign.classes()))
            .overrideConfigKey("quarkus.watchgate.plugins.include", "nothing,file_auditing,tally")
            .overrideConfigKey("quarkus.watchgate.plugins.exclude", "tally");

    @Inject
    PluginCatalog catalog;

    @Test
    void areTheOnlyOnes() {
        assertThat(catalog.types()).extracting(PluginType::name).containsExactly("file_auditing", "nothing");
        assertThat(Arc.container().select(ToolAllowlist.class).isUnsatisfied()).isTrue();
        assertThat(Arc.container().select(Foreign.FreeDay.class).isUnsatisfied())
                .isTrue();
        assertThat(Arc.container().select(Foreign.Nothing.class).isResolvable()).isTrue();
    }
}
