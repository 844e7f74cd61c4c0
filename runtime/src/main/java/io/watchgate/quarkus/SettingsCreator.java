package io.watchgate.quarkus;

import io.quarkus.arc.Arc;
import io.quarkus.arc.BeanCreator;
import io.quarkus.arc.SyntheticCreationalContext;

/** Gives a plugin's constructor its options. */
public class SettingsCreator implements BeanCreator<Record> {

    @Override
    public Record create(SyntheticCreationalContext<Record> context) {
        return Arc.container().instance(PluginSettings.class).get().current();
    }
}
