package io.watchgate.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.config.PluginCatalog;
import io.watchgate.gateway.PluginFactory;
import io.watchgate.spi.NoOptions;
import io.watchgate.spi.Plugin;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plugin may extend another one. */
class DerivedPluginTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Foreign.classes()).addClass(Derived.class));

    @Plugin(name = "derived", summary = "Changes nothing either")
    public static class Derived extends Foreign.Nothing {}

    @Inject
    PluginCatalog catalog;

    @Inject
    PluginFactory factory;

    @Test
    void doesNotStandInForTheOther() {
        assertThat(made("nothing")).isExactlyInstanceOf(Foreign.Nothing.class);
        assertThat(made("derived")).isExactlyInstanceOf(Derived.class);
    }

    private Object made(String name) {
        return factory.create(catalog.find(name).orElseThrow(), new NoOptions());
    }
}
