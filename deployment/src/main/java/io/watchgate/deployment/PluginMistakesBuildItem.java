package io.watchgate.deployment;

import io.quarkus.builder.item.SimpleBuildItem;
import java.util.List;

/** All that is wrong with the plugins of this build; empty when nothing is. */
final class PluginMistakesBuildItem extends SimpleBuildItem {

    private final List<String> mistakes;

    PluginMistakesBuildItem(List<String> mistakes) {
        this.mistakes = List.copyOf(mistakes);
    }

    List<String> mistakes() {
        return mistakes;
    }
}
