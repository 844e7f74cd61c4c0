package io.watchgate.deployment;

import io.quarkus.builder.item.MultiBuildItem;
import io.watchgate.spi.PluginKind;

/** One plugin that is in the image, found, checked and selected. Produced by {@link PluginProcessor}. */
public final class PluginBuildItem extends MultiBuildItem {

    private final String name;
    private final PluginKind kind;
    private final String className;
    private final String configName;
    private final String summary;

    PluginBuildItem(String name, PluginKind kind, String className, String configName, String summary) {
        this.name = name;
        this.kind = kind;
        this.className = className;
        this.configName = configName;
        this.summary = summary;
    }

    public String name() {
        return name;
    }

    public PluginKind kind() {
        return kind;
    }

    public String className() {
        return className;
    }

    public String configName() {
        return configName;
    }

    public String summary() {
        return summary;
    }
}
