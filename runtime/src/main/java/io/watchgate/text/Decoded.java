package io.watchgate.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The text in decoded bytes.
 *
 * @param zipped whether they had to be unzipped
 * @param encodable whether the same bytes can be made of the text again
 */
record Decoded(String text, boolean zipped, boolean encodable) {

    /** Of bytes that are not UTF-8, so many in a hundred must be printable for somebody to read them. */
    private static final int LEGIBLE_PERCENT = 60;

    /** What Java makes of bytes that are no character. */
    private static final char REPLACED = 0xFFFD;

    /** The text that these bytes are; empty when nobody would read them as one. */
    static Optional<Decoded> of(byte[] bytes, Budget budget) {
        if (bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B) {
            return unzipped(bytes, budget);
        }
        return plain(bytes, false);
    }

    /** The bytes of a text in the form that they came in. */
    byte[] wrap(byte[] plain) {
        if (!zipped) {
            return plain;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Optional<Decoded> unzipped(byte[] bytes, Budget budget) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] plain = zip.readNBytes(budget.left() + 1);
            return budget.take(plain.length) ? plain(plain, true) : Optional.empty();
        } catch (IOException e) {
            // It only began like a zipped file.
            return Optional.empty();
        }
    }

    private static Optional<Decoded> plain(byte[] bytes, boolean zipped) {
        int printable = 0;
        int nothing = 0;
        for (byte b : bytes) {
            if (b >= ' ' && b < 0x7F || b == '\n' || b == '\r' || b == '\t') {
                printable++;
            } else if (b == 0) {
                nothing++;
            }
        }
        if (nothing == 0 && isUtf8(bytes)) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return Optional.of(new Decoded(text, zipped, text.indexOf(REPLACED) < 0));
        }
        // Between zeros, as in UTF-16, and between bytes that are no text there can be one all the same.
        boolean legible = printable * 100L >= LEGIBLE_PERCENT * (long) (bytes.length - nothing);
        return legible && printable > 0
                ? Optional.of(
                        new Decoded(new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", ""), zipped, false))
                : Optional.empty();
    }

    /** Most of what is decoded is no text, and that shows in its first bytes. */
    private static boolean isUtf8(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i++];
            int more = lead >= 0 ? 0 : (lead & 0xE0) == 0xC0 ? 1 : (lead & 0xF0) == 0xE0 ? 2 : 3;
            if (lead < 0 && ((lead & 0xC0) == 0x80 || (lead & 0xF8) == 0xF8)) {
                return false;
            }
            for (int k = 0; k < more; k++) {
                if (i == bytes.length || (bytes[i++] & 0xC0) != 0x80) {
                    return false;
                }
            }
        }
        return true;
    }
}
