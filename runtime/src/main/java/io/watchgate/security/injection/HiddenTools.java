package io.watchgate.security.injection;

import java.util.LinkedHashSet;
import java.util.Set;

/** The tools that were left out of lists. Safe for use by several threads. */
final class HiddenTools {

    private final Set<String> names = new LinkedHashSet<>();
    private final int most;

    /** @param most how many are remembered */
    HiddenTools(int most) {
        this.most = most;
    }

    /** Notes what a list said of a tool; false when there is no room to remember it. */
    synchronized boolean note(String name, boolean hidden) {
        if (!hidden) {
            names.remove(name);
            return true;
        }
        return names.contains(name) || names.size() < most && names.add(name);
    }

    synchronized boolean has(String name) {
        return names.contains(name);
    }
}
