package io.watchgate.scenario;

import java.util.Locale;

/** What can be heard of a gateway at work. */
public enum Channel {
    CLIENT,
    SERVER,
    AUDIT;

    static Channel named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
