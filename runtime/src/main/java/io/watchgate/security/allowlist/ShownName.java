package io.watchgate.security.allowlist;

/**
 * Somebody else's name, fit for a line that a person reads.
 *
 * <p>MCP asks for names of ASCII letters, digits and a little punctuation. Those show as themselves; anything else shows
 * as its code, which makes harmless what would move a cursor, and makes visible what would pass for another letter: the
 * Cyrillic twin of {@code read_file} is {@code r\u0435ad_file}. Quotes and backslashes are coded too, so that no name
 * can end the quotes it stands in or imitate a code.
 */
final class ShownName {

    private static final int MAX_LENGTH = 128;
    private static final String HEX = "0123456789abcdef";

    private ShownName() {}

    static String of(String name) {
        if (name.length() <= MAX_LENGTH && isPlain(name)) {
            return name;
        }
        StringBuilder shown = new StringBuilder(MAX_LENGTH + 3);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (shown.length() + (isPlain(c) ? 1 : 6) > MAX_LENGTH) {
                return shown.append("...").toString();
            }
            append(shown, c);
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, char c) {
        if (isPlain(c)) {
            shown.append(c);
            return;
        }
        shown.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            shown.append(HEX.charAt((c >> shift) & 0xF));
        }
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isPlain(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c <= '~' && c != '\'' && c != '\\';
    }
}
