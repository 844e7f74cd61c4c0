package io.watchgate.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Knows pictures, sounds and archives by their first bytes: no text for a model to read. */
final class Media {

    private static final List<byte[]> BEGINNINGS = List.of(
            bytes("\u0089PNG\r\n\u001A\n"),
            bytes("\u00FF\u00D8\u00FF"),
            bytes("GIF87a"),
            bytes("GIF89a"),
            bytes("OggS"),
            bytes("fLaC"),
            bytes("ID3"),
            bytes("PK\u0003\u0004"),
            bytes("wOF2"));

    private Media() {}

    static boolean is(byte[] content) {
        for (byte[] beginning : BEGINNINGS) {
            if (startsWith(content, 0, beginning)) {
                return true;
            }
        }
        // RIFF....WEBP, RIFF....WAVE
        return startsWith(content, 0, bytes("RIFF"))
                && (startsWith(content, 8, bytes("WEBP")) || startsWith(content, 8, bytes("WAVE")));
    }

    private static boolean startsWith(byte[] content, int from, byte[] beginning) {
        if (content.length < from + beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (content[from + i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
