package io.watchgate.audit.file;

import io.watchgate.jsonrpc.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gathers lines as bytes of UTF-8, in a buffer that is used again and again. */
final class Lines {

    private static final int ORDINARY = 16 << 10;
    private static final int LARGE = 1 << 20;
    private static final String HEX = "0123456789abcdef";

    private byte[] buffer = new byte[ORDINARY];
    private int size;

    /** The buffer itself: its first {@link #size()} bytes count, until the next change. */
    byte[] buffer() {
        return buffer;
    }

    int size() {
        return size;
    }

    /** Forgets all after the first {@code length} bytes. */
    void cutTo(int length) {
        size = length;
        if (length == 0 && buffer.length > LARGE) {
            buffer = new byte[ORDINARY];
        }
    }

    /** Text of our own. */
    Lines ascii(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            buffer[size++] = (byte) text.charAt(i);
        }
        return this;
    }

    /** What a writer has written. */
    Lines json(JsonWriter json) {
        reserve(json.size());
        json.copyTo(buffer, size);
        size += json.size();
        return this;
    }

    Lines bytes(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
        return this;
    }

    /** A number with zeros in front, up to that width. */
    Lines digits(int value, int width) {
        reserve(width);
        int rest = value;
        for (int i = size + width - 1; i >= size; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += width;
        return this;
    }

    /** Somebody else's text: cut at a length, and with a code in place of every character that does not show. */
    Lines shown(String text, int most) {
        int end = Math.min(text.length(), most);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                put(c);
            } else {
                int code = text.codePointAt(i);
                i += Character.charCount(code) - 1;
                shown(code);
            }
        }
        return end < text.length() ? ascii("...") : this;
    }

    private void shown(int code) {
        if (Visibility.isVisible(code)) {
            bytes(Character.toString(code).getBytes(StandardCharsets.UTF_8));
            return;
        }
        for (char unit : Character.toChars(code)) {
            ascii("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                put(HEX.charAt((unit >> shift) & 0xF));
            }
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
