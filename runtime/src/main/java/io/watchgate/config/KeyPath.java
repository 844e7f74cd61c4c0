package io.watchgate.config;

import java.util.Optional;

/**
 * The way from the top of the file to a value, as messages write it.
 *
 * @param place where the last step stands: the key, or the item of a list
 * @param secret whether what stands here is nothing to show; so is then all below it
 */
record KeyPath(Optional<KeyPath> parent, String step, Place place, boolean secret) {

    static KeyPath root(Place place) {
        return new KeyPath(Optional.empty(), "", place, false);
    }

    KeyPath key(String name, Place at) {
        return new KeyPath(Optional.of(this), name, at, secret || SecretNames.match(name));
    }

    KeyPath item(int index, Place at) {
        return new KeyPath(Optional.of(this), "[" + index + "]", at, secret);
    }

    @Override
    public String toString() {
        String before = parent.isPresent() ? parent.get().toString() : "";
        String dot = before.isEmpty() || step.startsWith("[") ? "" : ".";
        return before + dot + Visible.brief(shownStep());
    }

    /** Who writes {@code NAME=value} in one word where a name should be has a value in the path. */
    private String shownStep() {
        int equals = step.indexOf('=');
        return secret && equals >= 0 ? step.substring(0, equals) : step;
    }
}
