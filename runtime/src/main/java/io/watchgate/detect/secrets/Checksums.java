package io.watchgate.detect.secrets;

import java.util.zip.CRC32;

/** The checksums that providers put into their tokens. */
final class Checksums {

    private static final String BECH32_DIGITS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] BECH32_GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};

    private Checksums() {}

    static long crc32(byte[] text, int from, int to) {
        CRC32 crc = new CRC32();
        crc.update(text, from, to - from);
        return crc.getValue();
    }

    /** The number in base 62, digits first, then upper case, then lower; -1 when it has other characters. */
    static long fromBase62(byte[] text, int from, int to) {
        long number = 0;
        for (int at = from; at < to; at++) {
            byte c = text[at];
            int digit = switch (Chars.kind(c)) {
                case Chars.DIGIT -> c - '0';
                case Chars.UPPER -> c - 'A' + 10;
                case Chars.LOWER -> c - 'a' + 36;
                default -> -1;
            };
            if (digit < 0) {
                return -1;
            }
            number = number * 62 + digit;
        }
        return number;
    }

    /** Whether the text, a name up to {@code separator} and data behind it, has a right Bech32 checksum. */
    static boolean bech32(byte[] text, int from, int separator, int to) {
        int sum = 1;
        for (int at = from; at < separator; at++) {
            sum = polymod(sum, Chars.lower(text[at]) >> 5);
        }
        sum = polymod(sum, 0);
        for (int at = from; at < separator; at++) {
            sum = polymod(sum, Chars.lower(text[at]) & 31);
        }
        for (int at = separator + 1; at < to; at++) {
            int digit = BECH32_DIGITS.indexOf(Chars.lower(text[at]));
            if (digit < 0) {
                return false;
            }
            sum = polymod(sum, digit);
        }
        return sum == 1;
    }

    private static int polymod(int sum, int value) {
        int top = sum >>> 25;
        int next = (sum & 0x1ffffff) << 5 ^ value;
        for (int i = 0; i < BECH32_GENERATOR.length; i++) {
            if ((top >> i & 1) == 1) {
                next ^= BECH32_GENERATOR[i];
            }
        }
        return next;
    }
}
