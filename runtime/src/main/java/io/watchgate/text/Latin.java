package io.watchgate.text;

import java.nio.charset.StandardCharsets;

/** A text as one byte for each of its characters, quick to walk; what is beyond ASCII becomes a byte beyond it. */
final class Latin {

    private static final byte FOREIGN = (byte) 0xFF;

    private Latin() {}

    static byte[] of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length == text.length() && isLatin(text, bytes)) {
            return bytes;
        }
        byte[] marked = new byte[text.length()];
        for (int i = 0; i < marked.length; i++) {
            char c = text.charAt(i);
            marked[i] = c < 0x80 ? (byte) c : FOREIGN;
        }
        return marked;
    }

    /** A character that is not Latin came out as a question mark. */
    private static boolean isLatin(String text, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '?' && text.charAt(i) != '?') {
                return false;
            }
        }
        return true;
    }
}
