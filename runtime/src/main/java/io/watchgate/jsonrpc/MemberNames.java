package io.watchgate.jsonrpc;

/**
 * Names that some parsers take for one another. Go's, for one, reads {@code Method} and {@code ſ}-for-{@code s} names
 * into the field that everybody else knows by its exact spelling.
 */
public final class MemberNames {

    private MemberNames() {}

    /** Whether a name is not the known one, but equals it when letter case is folded (simple case folding). */
    public static boolean isLookalike(String name, String known) {
        if (name.length() != known.length() || name.equals(known)) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (fold(name.charAt(i)) != fold(known.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
