package io.watchgate.config;

/**
 * One thing that is wrong in a configuration file, in words for the person who wrote it. It quotes no secret.
 *
 * @param path the way to the value, such as {@code plugins.security[0].config.tools}; empty when there is none
 * @param wrong what is wrong, to be read after the path
 * @param right what would be right
 */
public record Problem(Place place, String path, String wrong, String right) {

    @Override
    public String toString() {
        return place + ": " + (path.isEmpty() ? "" : path + " ") + wrong + ": " + right;
    }
}
