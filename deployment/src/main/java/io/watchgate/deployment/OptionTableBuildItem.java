package io.watchgate.deployment;

import io.quarkus.builder.item.SimpleBuildItem;
import io.watchgate.config.OptionTable;

/** The descriptions of all options that a configuration of this build can have. */
final class OptionTableBuildItem extends SimpleBuildItem {

    private final OptionTable table;

    OptionTableBuildItem(OptionTable table) {
        this.table = table;
    }

    OptionTable table() {
        return table;
    }
}
