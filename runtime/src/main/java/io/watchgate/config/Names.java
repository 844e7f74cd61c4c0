package io.watchgate.config;

import java.util.List;

/** Names of plugins that an entry refers to. */
record Names(List<Name> all) {

    static final Names NONE = new Names(List.of());

    Names {
        all = List.copyOf(all);
    }

    /** A name and where it stands. */
    record Name(String text, Spot spot) {}
}
