package io.watchgate.deployment;

import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.runtime.RuntimeValue;
import io.watchgate.config.PluginCatalog;
import io.watchgate.config.PluginType;
import io.watchgate.quarkus.CatalogRecorder;
import io.watchgate.quarkus.SettingsCreator;
import io.watchgate.spi.NoOptions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.DotName;

/** Puts the catalogue of plugins into the image, and their options within reach of their constructors. */
class CatalogProcessor {

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    SyntheticBeanBuildItem catalog(List<PluginBuildItem> plugins, CatalogRecorder recorder) {
        RuntimeValue<List<PluginType>> found = recorder.begin();
        for (PluginBuildItem plugin : plugins) {
            recorder.add(
                    found,
                    plugin.name(),
                    plugin.kind(),
                    load(plugin.className()),
                    load(plugin.configName()),
                    plugin.summary());
        }
        return SyntheticBeanBuildItem.configure(PluginCatalog.class)
                .scope(Singleton.class)
                .unremovable()
                .runtimeValue(recorder.end(found))
                .done();
    }

    @BuildStep
    void options(List<PluginBuildItem> plugins, BuildProducer<SyntheticBeanBuildItem> beans) {
        Set<String> records = new TreeSet<>(Set.of(NoOptions.class.getName()));
        plugins.forEach(plugin -> records.add(plugin.configName()));
        for (String options : records) {
            beans.produce(SyntheticBeanBuildItem.configure(DotName.createSimple(options))
                    .scope(Dependent.class)
                    .unremovable()
                    .creator(SettingsCreator.class)
                    .done());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a class of the index cannot be loaded: " + name, e);
        }
    }
}
