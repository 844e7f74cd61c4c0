package io.watchgate.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters written by their numbers or names: in HTML, in URLs, in source code. */
final class Escapes {

    /**
     * An escape.
     *
     * @param code the character that it stands for
     * @param end where it ends in the text
     */
    record Found(int code, int end) {}

    private static final int LONGEST_ENTITY = 12;

    /** The names that hide something of use: letters need none. */
    private static final Map<String, Character> NAMED = Map.ofEntries(
            Map.entry("amp", '&'),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'),
            Map.entry("quot", '"'),
            Map.entry("apos", '\''),
            Map.entry("nbsp", ' '),
            Map.entry("colon", ':'),
            Map.entry("commat", '@'),
            Map.entry("period", '.'),
            Map.entry("sol", '/'),
            Map.entry("num", '#'),
            Map.entry("equals", '='),
            Map.entry("lowbar", '_'),
            Map.entry("hyphen", '-'),
            Map.entry("Tab", '\t'),
            Map.entry("NewLine", '\n'));

    private Escapes() {}

    /** The escape that starts at {@code i}, where a {@code &}, {@code %} or backslash stands; null when it is none. */
    static @Nullable Found at(String text, int i) {
        return switch (text.charAt(i)) {
            case '&' -> entity(text, i);
            case '%' -> percent(text, i);
            default -> backslash(text, i);
        };
    }

    /** Where the terminal's control sequence that starts at {@code i} ends. */
    static int endOfControlSequence(String text, int i) {
        if (i + 1 >= text.length() || text.charAt(i + 1) != '[') {
            return i + 1;
        }
        int end = i + 2;
        while (end < text.length() && text.charAt(end) >= 0x20 && text.charAt(end) < 0x40) {
            end++;
        }
        return Math.min(end + 1, text.length());
    }

    private static @Nullable Found entity(String text, int i) {
        int end = text.indexOf(';', i);
        if (end < 0 || end - i > LONGEST_ENTITY || end - i < 2) {
            return null;
        }
        String name = text.substring(i + 1, end);
        int code = name.charAt(0) == '#' ? numbered(name) : NAMED.getOrDefault(name, (char) 0);
        return code > 0 && code <= Character.MAX_CODE_POINT ? new Found(code, end + 1) : null;
    }

    private static int numbered(String name) {
        boolean hex = name.length() > 2 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        int radix = hex ? 16 : 10;
        int code = 0;
        for (int i = hex ? 2 : 1; i < name.length(); i++) {
            int digit = Character.digit(name.charAt(i), radix);
            if (digit < 0 || code > Character.MAX_CODE_POINT) {
                return 0;
            }
            code = code * radix + digit;
        }
        return code;
    }

    /** One character in UTF-8, however many bytes it takes. */
    private static @Nullable Found percent(String text, int i) {
        int lead = escapedByte(text, i);
        if (lead < 0) {
            return null;
        }
        int more = lead < 0x80 ? 0 : lead >= 0xC2 && lead < 0xE0 ? 1 : lead >= 0xE0 && lead < 0xF0 ? 2 : 3;
        if (lead >= 0x80 && lead < 0xC2 || lead >= 0xF5) {
            return null;
        }
        int code = more == 0 ? lead : lead & (0x3F >> more);
        for (int k = 1; k <= more; k++) {
            int next = escapedByte(text, i + 3 * k);
            if (next < 0x80 || next >= 0xC0) {
                return null;
            }
            code = code << 6 | (next & 0x3F);
        }
        return code > 0 && code <= Character.MAX_CODE_POINT ? new Found(code, i + 3 * (more + 1)) : null;
    }

    private static int escapedByte(String text, int i) {
        return i + 2 < text.length() && text.charAt(i) == '%' ? hex(text, i + 1, 2) : -1;
    }

    private static @Nullable Found backslash(String text, int i) {
        if (i + 1 >= text.length()) {
            return null;
        }
        int digits = text.charAt(i + 1) == 'u' ? 4 : text.charAt(i + 1) == 'x' ? 2 : 0;
        int code = digits == 0 || i + 2 + digits > text.length() ? -1 : hex(text, i + 2, digits);
        return code > 0 && !Character.isSurrogate((char) code) ? new Found(code, i + 2 + digits) : null;
    }

    private static int hex(String text, int at, int digits) {
        int value = 0;
        for (int i = at; i < at + digits; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
