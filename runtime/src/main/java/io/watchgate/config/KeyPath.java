package io.watchgate.config;

import java.util.Optional;

/**
 * The way from the top of the file to a value, as messages write it.
 *
 * @param step the name of a key, or the number of an item in a list
 * @param place where the last step stands: the key, or the item of a list
 * @param secret whether what stands here is nothing to show; so is then all below it
 */
record KeyPath(Optional<KeyPath> parent, String step, Place place, boolean secret, boolean item) {

    static KeyPath root(Place place) {
        return new KeyPath(Optional.empty(), "", place, false, false);
    }

    KeyPath key(String name, Place at) {
        return new KeyPath(Optional.of(this), name, at, secret || SecretNames.match(name), false);
    }

    KeyPath item(int index, Place at) {
        return new KeyPath(Optional.of(this), Integer.toString(index), at, secret, true);
    }

    @Override
    public String toString() {
        String before = parent.isPresent() ? parent.get().toString() : "";
        if (item) {
            return before + "[" + step + "]";
        }
        return before + (before.isEmpty() ? "" : ".") + Visible.brief(name());
    }

    /** Who writes {@code NAME=value} in one word where a name should be has a value in the path. */
    private String name() {
        int equals = step.indexOf('=');
        String name = secret && equals >= 0 ? step.substring(0, equals) : step;
        return name.isEmpty() && parent.isPresent() ? "''" : name;
    }
}
