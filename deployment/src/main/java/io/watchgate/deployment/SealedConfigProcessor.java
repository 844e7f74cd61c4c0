package io.watchgate.deployment;

import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.RunTimeConfigBuilderBuildItem;
import io.quarkus.deployment.builditem.StaticInitConfigBuilderBuildItem;
import io.watchgate.quarkus.SealedConfig;
import io.watchgate.quarkus.WatchgateBuildConfig;

/** Closes the configuration of Quarkus to everything outside the image, where the product wants that. */
class SealedConfigProcessor {

    @BuildStep
    void seal(
            WatchgateBuildConfig config,
            BuildProducer<RunTimeConfigBuilderBuildItem> runTime,
            BuildProducer<StaticInitConfigBuilderBuildItem> staticInit) {
        if (config.sealed()) {
            runTime.produce(new RunTimeConfigBuilderBuildItem(SealedConfig.class));
            staticInit.produce(new StaticInitConfigBuilderBuildItem(SealedConfig.class));
        }
    }
}
