package io.watchgate.jsonrpc;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.function.IntPredicate;

/** Tells fast what JSON says beside printable ASCII: where it says nothing else, eight bytes at a time. */
final class PlainBytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final int DELETE = 0x7F;

    /** Where other characters stand they stand close together: so many bytes are then looked at one by one. */
    private static final int NEARBY = 64;

    private PlainBytes() {}

    /** Of valid JSON that starts and ends between two tokens: whether all characters of its strings pass. */
    static boolean are(byte[] json, int from, int to, IntPredicate others) {
        int i = from;
        while (i >= 0 && i + Long.BYTES <= to) {
            long eight = (long) EIGHT.get(json, i);
            long backslashes = eight ^ BACKSLASHES;
            // The first addition carries DELETE, the only ASCII character above the printable ones, into the top bit.
            long odd = eight | eight + ONES | backslashes - ONES & ~backslashes;
            i = (odd & TOPS) == 0 ? i + Long.BYTES : afterPlain(json, i, Math.min(i + NEARBY, to), others);
        }
        return i >= 0 && afterPlain(json, i, to, others) >= 0;
    }

    /** Where to go on, once all up to {@code to} was looked at; -1 when it is not plain. */
    private static int afterPlain(byte[] json, int from, int to, IntPredicate others) {
        int i = from;
        while (i < to) {
            byte b = json[i];
            if (b >= 0 && b < DELETE && b != '\\') {
                i++;
            } else if (b == '\\' && isPlainEscape(json[i + 1])) {
                i += 2;
            } else {
                int code = code(json, i);
                if (!others.test(code)) {
                    return -1;
                }
                i += length(json, i, code);
            }
        }
        return i;
    }

    private static boolean isPlainEscape(byte kind) {
        return kind != 'u' && kind != 'b' && kind != 'f';
    }

    private static int code(byte[] json, int i) {
        byte b = json[i];
        if (b == '\\') {
            return switch (json[i + 1]) {
                case 'u' -> escaped(json, i + 2);
                case 'b' -> '\b';
                default -> '\f';
            };
        }
        if (b >= 0) {
            return b;
        }
        if (b < (byte) 0xE0) {
            return (b & 0x1F) << 6 | rest(json, i + 1);
        }
        int code = rest(json, i + 1) << 6 | rest(json, i + 2);
        return b < (byte) 0xF0 ? (b & 0xF) << 12 | code : (b & 7) << 18 | code << 6 | rest(json, i + 3);
    }

    private static int rest(byte[] json, int i) {
        return json[i] & 0x3F;
    }

    private static int escaped(byte[] json, int i) {
        char unit = (char) JsonStrings.hex(json, i);
        return Character.isHighSurrogate(unit)
                ? Character.toCodePoint(unit, (char) JsonStrings.hex(json, i + 6))
                : unit;
    }

    private static int length(byte[] json, int i, int code) {
        byte b = json[i];
        if (b == '\\') {
            return json[i + 1] != 'u' ? 2 : code > Character.MAX_VALUE ? 12 : 6;
        }
        return b >= 0 ? 1 : b < (byte) 0xE0 ? 2 : b < (byte) 0xF0 ? 3 : 4;
    }
}
