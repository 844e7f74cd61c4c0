package io.watchgate.config;

import java.util.Optional;

/**
 * What a value in the file must look like. The reader and the JSON Schema are two faces of the same shape, so that an
 * editor and the gateway cannot disagree.
 *
 * @param <T> what is made of the value
 */
interface Shape<T> {

    /** Reads the value. Empty means that it cannot be read, and that the reason was reported. */
    Optional<T> read(Spot spot);

    /** What to write, as advice: "write a path". It is asked for only when something else is written. */
    String right();

    /** What holds when the value is left out and no default is given; empty when it may not be left out. */
    default Optional<T> absent() {
        return Optional.empty();
    }

    /** Reads what holds when the value is left out. */
    default Optional<T> readDefault(Spot standIn) {
        return read(standIn);
    }

    /** The keys of what stands here, if it is a section. */
    default Keys keys() {
        return Keys.NONE;
    }

    Schema schema();

    /** What an option may be, in words for a person: "a whole number from 1 to 10". */
    default String words() {
        return "a map";
    }
}
