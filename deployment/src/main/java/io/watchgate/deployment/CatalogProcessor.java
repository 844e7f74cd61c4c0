package io.watchgate.deployment;

import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.runtime.RuntimeValue;
import io.watchgate.config.PluginCatalog;
import io.watchgate.config.PluginType;
import io.watchgate.quarkus.CatalogRecorder;
import jakarta.inject.Singleton;
import java.util.List;

/** Puts the catalogue of plugins into the image. */
class CatalogProcessor {

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    SyntheticBeanBuildItem catalog(
            List<PluginBuildItem> plugins, OptionTableBuildItem options, CatalogRecorder recorder) {
        RuntimeValue<List<PluginType>> found = recorder.begin();
        for (PluginBuildItem plugin : plugins) {
            recorder.add(
                    found,
                    plugin.name(),
                    plugin.kind(),
                    BuildClasses.load(plugin.className()),
                    BuildClasses.load(plugin.configName()),
                    plugin.summary());
        }
        return SyntheticBeanBuildItem.configure(PluginCatalog.class)
                .scope(Singleton.class)
                .unremovable()
                .runtimeValue(recorder.end(found, options.table().texts()))
                .done();
    }
}
