package io.watchgate.deployment;

import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.FeatureBuildItem;

/** Names the extension in the list of features that Quarkus prints. */
class FeatureProcessor {
    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem("watchgate");
    }
}
