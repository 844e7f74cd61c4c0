package io.watchgate.jsonrpc;

/** Checks escapes in strings: only those of RFC 8259, and surrogates in pairs only. */
final class JsonEscapes {

    private JsonEscapes() {}

    /** How many bytes the escape at {@code at} takes, both halves of a surrogate pair together. */
    static int length(byte[] bytes, int at) throws MalformedJson {
        if (at + 1 >= bytes.length) {
            throw MalformedJson.syntax("a string without an end", at);
        }
        switch (bytes[at + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                return 2;
            }
            case 'u' -> {
                return unicode(bytes, at);
            }
            default -> throw MalformedJson.syntax("an unknown escape", at);
        }
    }

    private static int unicode(byte[] bytes, int at) throws MalformedJson {
        char first = unit(bytes, at);
        if (!Character.isSurrogate(first)) {
            return 6;
        }
        boolean pair = Character.isHighSurrogate(first)
                && at + 7 < bytes.length
                && bytes[at + 6] == '\\'
                && bytes[at + 7] == 'u'
                && Character.isLowSurrogate(unit(bytes, at + 6));
        if (!pair) {
            throw MalformedJson.syntax("a lone surrogate", at);
        }
        return 12;
    }

    private static char unit(byte[] bytes, int at) throws MalformedJson {
        int value = at + 6 <= bytes.length ? JsonStrings.hex(bytes, at + 2) : -1;
        if (value < 0) {
            throw MalformedJson.syntax("an escape without its four digits", at);
        }
        return (char) value;
    }
}
