package io.watchgate.jsonrpc;

/** Well-formed UTF-8 as the Unicode standard's table 3-7 has it: nothing overlong, no surrogates, nothing past U+10FFFF. */
final class Utf8 {

    private Utf8() {}

    /** The length of the sequence at {@code at}, which starts with a byte above 0x7F, or 0 when it is ill-formed. */
    static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return follows(bytes, at, 1, 0x80, 0xBF) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            int least = lead == 0xE0 ? 0xA0 : 0x80;
            int most = lead == 0xED ? 0x9F : 0xBF;
            return follows(bytes, at, 2, least, most) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            int least = lead == 0xF0 ? 0x90 : 0x80;
            int most = lead == 0xF4 ? 0x8F : 0xBF;
            return follows(bytes, at, 3, least, most) ? 4 : 0;
        }
        return 0;
    }

    private static boolean follows(byte[] bytes, int at, int count, int least, int most) {
        if (at + count >= bytes.length) {
            return false;
        }
        int second = bytes[at + 1] & 0xFF;
        if (second < least || second > most) {
            return false;
        }
        for (int i = at + 2; i <= at + count; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
