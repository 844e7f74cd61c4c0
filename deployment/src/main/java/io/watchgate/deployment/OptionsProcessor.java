package io.watchgate.deployment;

import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.watchgate.config.OptionTable;
import io.watchgate.quarkus.SettingsCreator;
import io.watchgate.spi.NoOptions;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.DotName;

/** The records of options: described in advance, open to the reader, within reach of the plugins' constructors. */
class OptionsProcessor {

    @BuildStep
    OptionTableBuildItem describe(List<PluginBuildItem> plugins) {
        List<Class<? extends Record>> records = new ArrayList<>();
        plugins.forEach(
                plugin -> records.add(BuildClasses.load(plugin.configName()).asSubclass(Record.class)));
        return new OptionTableBuildItem(OptionTable.of(records));
    }

    /** The reader makes records by their constructors: those of the options, and the gateway's own. */
    @BuildStep
    ReflectiveClassBuildItem open(OptionTableBuildItem options) {
        return ReflectiveClassBuildItem.builder(options.table().texts().keySet())
                .methods()
                .constructors()
                .build();
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
