package io.watchgate.deployment;

import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.AnnotationsTransformerBuildItem;
import io.quarkus.arc.deployment.BeanDefiningAnnotationBuildItem;
import io.quarkus.arc.deployment.ExcludedTypeBuildItem;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.IndexDependencyBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.watchgate.quarkus.ArcPlugins;
import io.watchgate.quarkus.Clocks;
import io.watchgate.quarkus.PluginSettings;
import io.watchgate.quarkus.WatchgateBuildConfig;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTransformation;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/** Finds the plugins of the application and its libraries, checks them, and makes beans of those that are selected. */
class PluginProcessor {

    /** The built-in plugins are found like all others: the extension's own jar is indexed, too. */
    @BuildStep
    IndexDependencyBuildItem ownPlugins() {
        return new IndexDependencyBuildItem("io.watchgate", "watchgate");
    }

    @BuildStep
    AdditionalBeanBuildItem beans() {
        return AdditionalBeanBuildItem.builder()
                .addBeanClasses(ArcPlugins.class, Clocks.class, PluginSettings.class)
                .setUnremovable()
                .build();
    }

    /** Dependent, because each entry of a configuration has an instance of its own. */
    @BuildStep
    BeanDefiningAnnotationBuildItem plugin() {
        return new BeanDefiningAnnotationBuildItem(
                PluginDeclaration.PLUGIN, DotName.createSimple(Dependent.class), false);
    }

    /** What is wrong does not become a bean, so that the container's own complaint does not come before ours. */
    @BuildStep
    void check(
            CombinedIndexBuildItem index,
            WatchgateBuildConfig config,
            BuildProducer<PluginBuildItem> plugins,
            BuildProducer<ExcludedTypeBuildItem> excluded,
            BuildProducer<PluginMistakesBuildItem> mistakes) {
        PluginCheck check = PluginCheck.of(
                index.getIndex(), config.plugins().include(), config.plugins().exclude());
        check.plugins().forEach(plugins::produce);
        check.excluded().forEach(name -> excluded.produce(new ExcludedTypeBuildItem(name)));
        mistakes.produce(new PluginMistakesBuildItem(check.mistakes()));
    }

    @BuildStep
    void report(PluginMistakesBuildItem mistakes, BuildProducer<ValidationErrorBuildItem> errors) {
        if (!mistakes.mistakes().isEmpty()) {
            errors.produce(new ValidationErrorBuildItem(new InvalidPluginsException(mistakes.mistakes())));
        }
    }

    /** The public constructor is the container's, whatever others a plugin has for its tests. */
    @BuildStep
    AnnotationsTransformerBuildItem constructors() {
        return new AnnotationsTransformerBuildItem(AnnotationTransformation.forMethods()
                .when(context -> {
                    MethodInfo method = context.declaration().asMethod();
                    return method.isConstructor()
                            && PluginDeclaration.isPublic(method)
                            && method.declaringClass().hasDeclaredAnnotation(PluginDeclaration.PLUGIN);
                })
                .transform(context ->
                        context.add(AnnotationInstance.builder(Inject.class).build())));
    }

    @BuildStep
    UnremovableBeanBuildItem keep() {
        return UnremovableBeanBuildItem.beanClassAnnotation(PluginDeclaration.PLUGIN);
    }

    /** The loader makes the records of options by their constructors. */
    @BuildStep
    void reflection(List<PluginBuildItem> plugins, BuildProducer<ReflectiveClassBuildItem> reflective) {
        plugins.forEach(plugin -> reflective.produce(ReflectiveClassBuildItem.builder(plugin.configName())
                .methods()
                .constructors()
                .build()));
    }
}
