package io.watchgate.deployment;

import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.AnnotationsTransformerBuildItem;
import io.quarkus.arc.deployment.BeanDefiningAnnotationBuildItem;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.deployment.ExcludedTypeBuildItem;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.IndexDependencyBuildItem;
import io.watchgate.quarkus.ArcPlugins;
import io.watchgate.quarkus.Clocks;
import io.watchgate.quarkus.PluginSettings;
import io.watchgate.quarkus.WatchgateBuildConfig;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTransformation;
import org.jboss.jandex.ClassInfo;
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
    DeclaredPluginsBuildItem check(
            CombinedIndexBuildItem index, WatchgateBuildConfig config, BuildProducer<ExcludedTypeBuildItem> excluded) {
        PluginCheck check = PluginCheck.of(
                index.getIndex(), config.plugins().include(), config.plugins().exclude());
        check.excluded().forEach(name -> excluded.produce(new ExcludedTypeBuildItem(name)));
        return new DeclaredPluginsBuildItem(check);
    }

    /** A class that the container was told to leave out, by whatever means of Quarkus, is no plugin of this build. */
    @BuildStep
    void select(
            DeclaredPluginsBuildItem declared,
            BeanDiscoveryFinishedBuildItem beans,
            CombinedIndexBuildItem index,
            BuildProducer<PluginBuildItem> plugins,
            BuildProducer<ValidationErrorBuildItem> errors) {
        Set<String> discovered = beans.beanStream().classBeans().stream()
                .map(bean -> bean.getBeanClass().toString())
                .collect(Collectors.toSet());
        List<PluginDeclaration> present = declared.check().sound().stream()
                .filter(plugin -> discovered.contains(plugin.className()))
                .toList();
        List<String> mistakes = new ArrayList<>(PluginCheck.duplicates(present));
        mistakes.addAll(declared.check().mistakes());
        present.forEach(plugin -> plugins.produce(plugin.item(index.getIndex())));
        if (!mistakes.isEmpty()) {
            errors.produce(new ValidationErrorBuildItem(new InvalidPluginsException(mistakes)));
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

    /** A plugin that extends another one is not the other one as well. */
    @BuildStep
    AnnotationsTransformerBuildItem types() {
        return new AnnotationsTransformerBuildItem(AnnotationTransformation.forClasses()
                .when(context -> context.hasAnnotation(PluginDeclaration.PLUGIN))
                .transform(context -> context.add(AnnotationInstance.builder(Typed.class)
                        .value(new ClassInfo[] {context.declaration().asClass()})
                        .build())));
    }

    @BuildStep
    UnremovableBeanBuildItem keep() {
        return UnremovableBeanBuildItem.beanClassAnnotation(PluginDeclaration.PLUGIN);
    }
}
