package io.watchgate.deployment;

import io.quarkus.builder.item.SimpleBuildItem;

/** The plugins that are declared and wanted, before it is known which of them the container has as beans. */
final class DeclaredPluginsBuildItem extends SimpleBuildItem {

    private final PluginCheck check;

    DeclaredPluginsBuildItem(PluginCheck check) {
        this.check = check;
    }

    PluginCheck check() {
        return check;
    }
}
