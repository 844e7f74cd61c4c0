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
        int legible = 0;
        int nothing = 0;
        int broken = 0;
        int length;
        for (int i = 0; i < bytes.length; i += Math.max(1, length)) {
            length = sequence(bytes, i);
            if (length == 0) {
                broken++;
            } else if (bytes[i] == 0) {
                nothing++;
            } else if (length > 1 || bytes[i] >= ' ' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t') {
                legible += length;
            }
        }
        if (broken == 0) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return Optional.of(new Decoded(text, zipped, text.indexOf(REPLACED) < 0));
        }
        // Between zeros, as in UTF-16, and between bytes that are no text there can be one all the same.
        boolean isText = legible > 0 && legible * 100L >= LEGIBLE_PERCENT * (long) (bytes.length - nothing);
        return isText
                ? Optional.of(new Decoded(new String(bytes, StandardCharsets.UTF_8).replace("\0", ""), zipped, false))
                : Optional.empty();
    }

    /** How many bytes the character at {@code i} has in UTF-8; 0 when there is none. */
    private static int sequence(byte[] bytes, int i) {
        int lead = bytes[i];
        if (lead >= 0) {
            return 1;
        }
        int length = (lead & 0xE0) == 0xC0 ? 2 : (lead & 0xF0) == 0xE0 ? 3 : (lead & 0xF8) == 0xF0 ? 4 : 0;
        if (i + length > bytes.length) {
            return 0;
        }
        for (int k = 1; k < length; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
