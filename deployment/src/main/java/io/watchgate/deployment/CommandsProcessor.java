package io.watchgate.deployment;

import io.quarkus.arc.deployment.ExcludedTypeBuildItem;
import io.quarkus.deployment.annotations.BuildStep;

/**
 * Keeps the commands out of the container: {@code io.watchgate.cli.Commands} puts them together by hand and only when
 * one of them is asked for, so that a launch by a client never sees them.
 */
class CommandsProcessor {

    @BuildStep
    ExcludedTypeBuildItem commands() {
        return new ExcludedTypeBuildItem("io.watchgate.cli.*");
    }
}
