package io.watchgate.jsonrpc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Damages lines, a little or a lot: the same way for the same generator. */
final class Mutations {

    private static final List<byte[]> PIECES = List.of(
            bytes("\""),
            bytes("{"),
            bytes("}"),
            bytes("["),
            bytes("]"),
            bytes(","),
            bytes(":"),
            bytes("\\"),
            bytes("\\u"),
            bytes("\\ud800"),
            bytes("\r"),
            bytes("\n"),
            bytes("NaN"),
            bytes("-"),
            bytes("0"),
            bytes("e9"),
            bytes("null"),
            bytes("\"id\":2,"),
            bytes("\"method\":\"n\","),
            bytes("\"Method\":1,"),
            bytes("\"param\u017f\":1,"),
            bytes("\"result\":{},"),
            bytes("\"n0\":1,"),
            bytes("/**/"),
            bytes("\uFEFF"),
            bytes("\u00e9"),
            new byte[] {(byte) 0xC0},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xF4, (byte) 0x90},
            new byte[] {0},
            new byte[] {(byte) 0xFF});

    private final RandomGenerator random;

    Mutations(RandomGenerator random) {
        this.random = random;
    }

    byte[] damage(byte[] line) {
        byte[] damaged = line;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] line) {
        int from = random.nextInt(line.length + 1);
        int to = Math.min(line.length, from + random.nextInt(8));
        return switch (random.nextInt(6)) {
            case 0 -> spliced(line, from, to, new byte[0]);
            case 1 -> spliced(line, from, from, piece());
            case 2 -> spliced(line, from, to, piece());
            case 3 -> spliced(line, from, from, Arrays.copyOfRange(line, from, to));
            case 4 -> spliced(line, from, line.length, new byte[0]);
            default -> flipped(line);
        };
    }

    private byte[] flipped(byte[] line) {
        byte[] flipped = line.clone();
        if (line.length > 0) {
            flipped[random.nextInt(line.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private static byte[] spliced(byte[] line, int from, int to, byte[] between) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream(line.length + between.length);
        spliced.write(line, 0, from);
        spliced.writeBytes(between);
        spliced.write(line, to, line.length - to);
        return spliced.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
