package io.watchgate.deployment;

import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.BytecodeTransformerBuildItem;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.maven.dependency.ResolvedDependency;

/**
 * Lifts picocli's classes to today's class file version.
 *
 * <p>Its jar is compiled for Java 5. The JVM keeps such classes out of every start-up cache (AppCDS, AOT) and checks
 * them with the old, slow verifier: some 70 ms of each launch that parses its arguments with picocli.
 */
class PicocliProcessor {
    private static final String CLASS = ".class";

    @BuildStep
    void upgrade(CurateOutcomeBuildItem application, BuildProducer<BytecodeTransformerBuildItem> transformers) {
        for (ResolvedDependency dependency : application.getApplicationModel().getRuntimeDependencies()) {
            if (dependency.getGroupId().equals("info.picocli")) {
                upgradeAll(dependency, transformers);
            }
        }
    }

    private static void upgradeAll(
            ResolvedDependency picocli, BuildProducer<BytecodeTransformerBuildItem> transformers) {
        picocli.getContentTree().walk(visit -> {
            String path = visit.getRelativePath("/");
            if (path.startsWith("picocli/") && path.endsWith(CLASS)) {
                String name = path.substring(0, path.length() - CLASS.length()).replace('/', '.');
                transformers.produce(new BytecodeTransformerBuildItem.Builder()
                        .setClassToTransform(name)
                        .setCacheable(true)
                        .setInputTransformer((ignored, bytes) -> ClassFileUpgrade.toJava17(bytes))
                        .build());
            }
        });
    }
}
