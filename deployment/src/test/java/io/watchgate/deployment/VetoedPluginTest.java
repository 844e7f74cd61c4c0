package io.watchgate.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.config.PluginCatalog;
import io.watchgate.config.PluginType;
import io.watchgate.spi.Plugin;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A class that Quarkus itself leaves out of the build is no plugin of it, and its name is free. */
class VetoedPluginTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Foreign.classes()).addClasses(SwitchedOff.class, Other.class));

    @IfBuildProperty(name = "acme.extra", stringValue = "true")
    @Plugin(name = "extra", summary = "Switched off in this build")
    public static class SwitchedOff extends Foreign.Nothing {}

    @IfBuildProperty(name = "acme.extra", stringValue = "false", enableIfMissing = true)
    @Plugin(name = "extra", summary = "In its place")
    public static class Other extends Foreign.Nothing {}

    @Inject
    PluginCatalog catalog;

    @Test
    void isNotInTheCatalog() {
        assertThat(catalog.find("extra")).map(PluginType::summary).contains("In its place");
    }

    @Test
    void isNoBean() {
        assertThat(Arc.container().select(SwitchedOff.class).isUnsatisfied()).isTrue();
        assertThat(Arc.container().select(Other.class).isResolvable()).isTrue();
    }
}
