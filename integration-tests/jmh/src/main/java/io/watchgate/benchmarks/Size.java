package io.watchgate.benchmarks;

import java.nio.charset.StandardCharsets;

/** How large a call is. */
public enum Size {
    BYTES_200(200),
    KIB_10(10 << 10),
    MIB_1(1 << 20);

    private static final String HEAD =
            "{\"jsonrpc\":\"2.0\",\"id\":4711,\"method\":\"tools/call\",\"params\":{\"name\":\"search_files\","
                    + "\"arguments\":{\"path\":\"/work/project\",\"items\":[";

    private static final String ITEM = "{\"line\":1024,\"file\":\"src/Main.java\",\"exact\":true,"
            + "\"text\":\"for (int i = 0; i < n; i++) {\\n\\tsum += \\\"caf\u00e9\\\".length();\\n}\"}";

    private static final String TAIL = "]},\"_meta\":{\"progressToken\":17}}}";

    private final int bytes;

    Size(int bytes) {
        this.bytes = bytes;
    }

    /** A {@code tools/call} of about this size: text with escapes, numbers and many small objects. */
    byte[] line() {
        StringBuilder line = new StringBuilder(bytes + ITEM.length()).append(HEAD);
        while (line.length() + ITEM.length() + TAIL.length() < bytes) {
            line.append(ITEM).append(',');
        }
        return line.append("0").append(TAIL).toString().getBytes(StandardCharsets.UTF_8);
    }
}
