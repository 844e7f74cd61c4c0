package io.watchgate.jsonrpc;

import java.nio.charset.StandardCharsets;

/** The text of JSON strings, out of their valid wire form. */
final class JsonStrings {

    private JsonStrings() {}

    /** Decodes the characters between the quotes, {@code from} included, {@code to} not. */
    static String decode(byte[] json, int from, int to) {
        int escape = from;
        while (escape < to && json[escape] != '\\') {
            escape++;
        }
        if (escape == to) {
            return new String(json, from, to - from, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder(to - from);
        int i = from;
        while (i < to) {
            if (json[i] == '\\') {
                i = unescape(json, i, text);
            } else {
                int plain = i;
                while (i < to && json[i] != '\\') {
                    i++;
                }
                text.append(new String(json, plain, i - plain, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private static int unescape(byte[] json, int at, StringBuilder text) {
        byte kind = json[at + 1];
        if (kind == 'u') {
            text.append((char) hex(json, at + 2));
            return at + 6;
        }
        text.append(
                switch (kind) {
                    case 'b' -> '\b';
                    case 'f' -> '\f';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    default -> (char) kind;
                });
        return at + 2;
    }

    /** A text as a JSON string, with those escapes only that JSON asks for. */
    static String quote(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ') {
                        json.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }

    /** The value of four hexadecimal digits, or -1 where one of them is none. */
    static int hex(byte[] json, int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit(json[i], 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
