package io.watchgate.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.builder.BuildContext;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.test.QuarkusUnitTest;
import io.watchgate.config.OptionText;
import io.watchgate.config.PluginCatalog;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The build reads the descriptions of options, so that a launch need not, and opens their records to the reader. */
class DescribedOptionsTest {
    private static final String[] RECORDS = {
        "io.watchgate.deployment.Foreign$FreeDay$Config",
        "io.watchgate.deployment.Foreign$FreeDay$Hours",
        "io.watchgate.deployment.Foreign$Tally$Start",
        "io.watchgate.config.ConfigFile",
        "io.watchgate.config.ConfigFile$Proxy",
        "io.watchgate.config.ConfigFile$EntryKeys",
        "io.watchgate.config.GatewayConfig$Logging"
    };

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Foreign.classes()))
            .addBuildChainCustomizer(chain -> chain.addBuildStep(DescribedOptionsTest::areOpenInNativeImages)
                    .consumes(ReflectiveClassBuildItem.class)
                    .produces(FeatureBuildItem.class)
                    .build());

    @Inject
    PluginCatalog catalog;

    @Test
    void areRecordedWithTheCatalog() {
        assertThat(catalog.options().texts()).containsKeys(RECORDS);
        assertThat(catalog.options().texts().get(RECORDS[1]))
                .isEqualTo(List.of(
                        new OptionText("the first one", Optional.empty(), 0, 23),
                        new OptionText("the last one", Optional.of("23"), 0, 23)));
    }

    private static void areOpenInNativeImages(BuildContext build) {
        assertThat(build.consumeMulti(ReflectiveClassBuildItem.class))
                .filteredOn(item -> item.isConstructors() && item.isMethods())
                .flatExtracting(ReflectiveClassBuildItem::getClassNames)
                .contains(RECORDS);
    }
}
