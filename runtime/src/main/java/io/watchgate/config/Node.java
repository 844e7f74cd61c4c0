package io.watchgate.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in the file, as it is written, with its place. An alias is the node that it stands for. */
sealed interface Node {

    Place place();

    /**
     * A single value.
     *
     * @param text without quotes, its escapes resolved
     * @param kind what the text means
     */
    record Scalar(Place place, String text, Kind kind, Style style) implements Node {

        /** Nothing is written where a value should be, as after {@code key:}. */
        boolean isBlank() {
            return kind == Kind.NULL && style == Style.PLAIN && text.isEmpty();
        }

        /** Stands for nothing: blank, or a {@code null} in words. */
        boolean isNull() {
            return kind == Kind.NULL && style == Style.PLAIN;
        }
    }

    /** What a scalar is by its look. */
    enum Kind {
        TEXT,
        WHOLE,
        DECIMAL,
        FLAG,
        NULL
    }

    /** How a scalar came to be there. */
    enum Style {
        PLAIN,
        QUOTED,
        /** Brought in from outside by a reference, so it may be a secret, and it is text where text is wanted. */
        REFERENCE
    }

    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    record Mapping(Place place, Map<String, Member> members) implements Node {
        public Mapping {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        Optional<Member> member(String key) {
            return Optional.ofNullable(members.get(key));
        }
    }

    /**
     * A key and its value.
     *
     * @param place where the key stands
     */
    record Member(Place place, Node value) {}
}
