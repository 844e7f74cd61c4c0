package io.watchgate.jsonrpc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/**
 * Writes one JSON value, commas and escapes included: {@code new JsonWriter().object().member("a", 1).end()}.
 *
 * <p>Control characters, the line separators of Unicode and all that hides or reorders text leave as escapes, a lone
 * surrogate as U+FFFD, so that what was written is one honest line in every reader's eyes and admitted by the strict
 * reader. Not for use by several threads at once.
 */
public final class JsonWriter {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private static final char REPLACEMENT = 0xFFFD;

    private byte[] buffer = new byte[512];
    private int size;
    private boolean comma;

    public JsonWriter object() {
        return open('{');
    }

    public JsonWriter endObject() {
        return close('}');
    }

    public JsonWriter array() {
        return open('[');
    }

    public JsonWriter endArray() {
        return close(']');
    }

    public JsonWriter name(String name) {
        value(name);
        put(':');
        comma = false;
        return this;
    }

    public JsonWriter name(JsonName name) {
        separate();
        raw(name.bytes(), 0, name.bytes().length);
        comma = false;
        return this;
    }

    public JsonWriter member(JsonName name, String value) {
        return name(name).value(value);
    }

    public JsonWriter member(JsonName name, long value) {
        return name(name).value(value);
    }

    public JsonWriter member(String name, String value) {
        return name(name).value(value);
    }

    public JsonWriter member(String name, long value) {
        return name(name).value(value);
    }

    public JsonWriter member(String name, boolean value) {
        return name(name).value(value);
    }

    public JsonWriter member(String name, JsonText value) {
        return name(name).value(value);
    }

    public JsonWriter member(String name, Collection<String> values) {
        name(name).array();
        values.forEach(this::value);
        return endArray();
    }

    public JsonWriter value(long value) {
        if (value < 0) {
            return word(Long.toString(value));
        }
        separate();
        int digits = digits(value);
        reserve(digits);
        long rest = value;
        for (int i = size + digits - 1; i >= size; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
        return this;
    }

    private static int digits(long value) {
        int digits = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    public JsonWriter value(boolean value) {
        return word(value ? "true" : "false");
    }

    public JsonWriter value(JsonText value) {
        separate();
        value.appendTo(this);
        return this;
    }

    public JsonWriter value(String text) {
        separate();
        put('"');
        int length = text.length();
        for (int i = plain(text, 0); i < length; i = plain(text, i + 1)) {
            i += special(text, i);
        }
        put('"');
        return this;
    }

    /** Writes the plain ASCII from {@code from} on, and returns where it ends. Most texts are nothing else. */
    private int plain(String text, int from) {
        int length = text.length();
        reserve(length - from);
        byte[] to = buffer;
        int at = size;
        int i = from;
        while (i < length) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F || c == '"' || c == '\\') {
                break;
            }
            to[at++] = (byte) c;
            i++;
        }
        size = at;
        return i;
    }

    /** A number or a word in its JSON form, such as the literal of a numeric id. */
    JsonWriter word(String literal) {
        separate();
        plain(literal, 0);
        return this;
    }

    /** The value written, as a window that later writes do not change. */
    public JsonText toText() {
        byte[] bytes = toBytes();
        return new JsonText(bytes, 0, bytes.length);
    }

    public byte[] toBytes() {
        return Arrays.copyOf(buffer, size);
    }

    /** How many bytes were written. */
    public int size() {
        return size;
    }

    /** Copies what was written to this place of an array that has room for it. */
    public void copyTo(byte[] target, int at) {
        System.arraycopy(buffer, 0, target, at, size);
    }

    /** Ends a line and starts the next value with a clean slate: for files of one value a line. */
    public JsonWriter endLine() {
        put('\n');
        comma = false;
        return this;
    }

    /** Forgets what was written and keeps the buffer. */
    public void reset() {
        size = 0;
        comma = false;
    }

    void raw(byte[] bytes, int from, int to) {
        reserve(to - from);
        System.arraycopy(bytes, from, buffer, size, to - from);
        size += to - from;
    }

    private JsonWriter open(char bracket) {
        separate();
        put(bracket);
        comma = false;
        return this;
    }

    private JsonWriter close(char bracket) {
        put(bracket);
        comma = true;
        return this;
    }

    private void separate() {
        if (comma) {
            put(',');
        }
        comma = true;
    }

    /** Writes the character at {@code i}, which is not plain ASCII, and says how many further ones it took. */
    private int special(String text, int i) {
        char c = text.charAt(i);
        switch (c) {
            case '"', '\\' -> {
                put('\\');
                put(c);
            }
            case '\n' -> escape('n');
            case '\r' -> escape('r');
            case '\t' -> escape('t');
            default -> {
                int code = text.codePointAt(i);
                if (!isShown(code)) {
                    unicode(c);
                } else if (Character.isSurrogate(c) && Character.charCount(code) == 1) {
                    unicode(REPLACEMENT);
                } else {
                    byte[] utf8 = Character.toString(code).getBytes(StandardCharsets.UTF_8);
                    raw(utf8, 0, utf8.length);
                    return Character.charCount(code) - 1;
                }
            }
        }
        return 0;
    }

    private static boolean isShown(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private void escape(char kind) {
        put('\\');
        put(kind);
    }

    private void unicode(char c) {
        escape('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            put((char) HEX[c >> shift & 0xF]);
        }
    }

    private void put(char c) {
        reserve(1);
        buffer[size++] = (byte) c;
    }

    private void reserve(int more) {
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
        }
    }
}
