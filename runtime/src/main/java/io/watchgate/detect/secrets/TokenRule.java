package io.watchgate.detect.secrets;

/**
 * A row of the table of providers: the shape of a token.
 *
 * @param id its name in a match, behind {@code secret.}
 * @param key what the token begins with, or the word that must stand near by
 * @param alphabet what the rest is written in
 * @param min how many of these characters there are at least
 * @param max and at most
 * @param check what else must be true
 * @param confidence how sure such a token is one
 * @param near a word that must stand in the text before, or none when empty
 */
record TokenRule(
        String id, String key, Alphabet alphabet, int min, int max, TokenCheck check, double confidence, String near) {

    /** How far before a token its telling word may stand. */
    private static final int NEAR = 120;

    TokenRule {
        if (min < 1 || max < min) {
            throw new IllegalArgumentException("no length from " + min + " to " + max + " in rule '" + id + "'");
        }
        boolean mixable = alphabet.has((byte) 'Z') && alphabet.has((byte) 'z') && alphabet.has((byte) '9');
        if (check == TokenCheck.MIXED && !mixable) {
            throw new IllegalArgumentException("nothing in " + alphabet + " is mixed, in rule '" + id + "'");
        }
    }

    /** Whether the shape says next to nothing, so that a name before it is not enough. */
    boolean isVague() {
        return alphabet == Alphabet.DOTTED;
    }

    boolean isNear(Scan scan, int start) {
        return near.isEmpty() || scan.indexOf(near, start - NEAR, start) >= 0;
    }
}
