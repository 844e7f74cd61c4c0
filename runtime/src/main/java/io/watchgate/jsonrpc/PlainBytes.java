package io.watchgate.jsonrpc;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells fast whether JSON says nothing but printable ASCII, tabs and line ends: eight bytes at a time. */
final class PlainBytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final int DELETE = 0x7F;

    /** Where escapes stand they stand close together: so many bytes are then looked at one by one. */
    private static final int NEARBY = 64;

    private PlainBytes() {}

    /** Of valid JSON that starts and ends between two tokens. */
    static boolean are(byte[] json, int from, int to) {
        int i = from;
        while (i + Long.BYTES <= to) {
            long eight = (long) EIGHT.get(json, i);
            // The addition carries DELETE, the only ASCII character above the printable ones, into the top bit.
            if (((eight | eight + ONES) & TOPS) != 0) {
                return false;
            }
            long zeros = eight ^ BACKSLASHES;
            if ((zeros - ONES & ~zeros & TOPS) == 0) {
                i += Long.BYTES;
            } else {
                i = afterPlain(json, i, Math.min(i + NEARBY, to));
                if (i < 0) {
                    return false;
                }
            }
        }
        return afterPlain(json, i, to) >= 0;
    }

    /** Where to go on, once all up to {@code to} was looked at; -1 when it is not plain. */
    private static int afterPlain(byte[] json, int from, int to) {
        int i = from;
        while (i < to) {
            byte b = json[i];
            if (b == '\\') {
                if (!isPlainEscape(json[i + 1])) {
                    return -1;
                }
                i += 2;
            } else if (b < 0 || b == DELETE) {
                return -1;
            } else {
                i++;
            }
        }
        return i;
    }

    private static boolean isPlainEscape(byte kind) {
        return kind != 'u' && kind != 'b' && kind != 'f';
    }
}
