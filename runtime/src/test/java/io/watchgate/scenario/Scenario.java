package io.watchgate.scenario;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One behaviour of the gateway.
 *
 * @param name the file, counted from the folder of scenarios
 */
record Scenario(String name, String title, Given given, List<Step> when, Then then) {

    /** What a driver must be able to do to run it. */
    Set<Driver.Ability> needs() {
        Set<Driver.Ability> needs = EnumSet.noneOf(Driver.Ability.class);
        if (!given.plugins().isEmpty()) {
            needs.add(Driver.Ability.SCRIPTED_PLUGINS);
        }
        if (when.stream().anyMatch(Step.Advance.class::isInstance)) {
            needs.add(Driver.Ability.TIME);
        }
        return needs;
    }

    @Override
    public String toString() {
        return name + ": " + title;
    }
}
