package io.watchgate.security.content;

/**
 * A string of a frame in which something was found.
 *
 * @param pointer where it stands, as a JSON pointer from the frame
 * @param isEditable whether a policy may put another text there
 */
record Piece(Snippet snippet, String pointer, boolean isEditable) {}
