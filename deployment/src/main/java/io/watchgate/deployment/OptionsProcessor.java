package io.watchgate.deployment;

import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.watchgate.quarkus.SettingsCreator;
import io.watchgate.spi.NoOptions;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.DotName;

/** The records of options: open to the reader, within reach of the plugins' constructors. */
class OptionsProcessor {

    /** The loader makes the records of options by their constructors. */
    @BuildStep
    void open(List<PluginBuildItem> plugins, BuildProducer<ReflectiveClassBuildItem> reflective) {
        plugins.forEach(plugin -> reflective.produce(ReflectiveClassBuildItem.builder(plugin.configName())
                .methods()
                .constructors()
                .build()));
    }

    @BuildStep
    void give(List<PluginBuildItem> plugins, BuildProducer<SyntheticBeanBuildItem> beans) {
        Set<String> records = new TreeSet<>(Set.of(NoOptions.class.getName()));
        plugins.forEach(plugin -> records.add(plugin.configName()));
        for (String record : records) {
            beans.produce(SyntheticBeanBuildItem.configure(DotName.createSimple(record))
                    .scope(Dependent.class)
                    .unremovable()
                    .creator(SettingsCreator.class)
                    .done());
        }
    }
}
