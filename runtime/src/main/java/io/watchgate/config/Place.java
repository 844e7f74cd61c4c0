package io.watchgate.config;

/**
 * Where something stands in a configuration file.
 *
 * @param file the file as the user named it
 * @param line from 1; 0 when the file as a whole is meant
 * @param column from 1, in characters
 */
public record Place(String file, int line, int column) {

    static Place whole(String file) {
        return new Place(file, 0, 0);
    }

    /** The form that editors and terminals turn into a link. */
    @Override
    public String toString() {
        String shown = file.isEmpty() ? "''" : Visible.of(file);
        return line == 0 ? shown : shown + ":" + line + ":" + column;
    }
}
