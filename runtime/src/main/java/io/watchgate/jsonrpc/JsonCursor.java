package io.watchgate.jsonrpc;

/** Steps over the parts of JSON that is known to be valid. Knows nothing of errors: the strict scanner went first. */
final class JsonCursor {

    private static final byte STRING = 2;

    /** How much deeper each byte leads outside strings. A table: every byte of a skipped container is looked up. */
    private static final byte[] DEPTHS = new byte[256];

    static {
        DEPTHS['{'] = 1;
        DEPTHS['['] = 1;
        DEPTHS['}'] = -1;
        DEPTHS[']'] = -1;
        DEPTHS['"'] = STRING;
    }

    private JsonCursor() {}

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    static int skipBlanks(byte[] json, int at) {
        int i = at;
        while (i < json.length && isBlank(json[i])) {
            i++;
        }
        return i;
    }

    /** The index just past the value that starts at {@code at}. */
    static int skipValue(byte[] json, int at) {
        return switch (json[at]) {
            case '"' -> skipString(json, at);
            case '{', '[' -> skipContainer(json, at);
            default -> skipWord(json, at);
        };
    }

    static int skipString(byte[] json, int at) {
        int i = at + 1;
        while (json[i] != '"') {
            i += json[i] == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private static int skipContainer(byte[] json, int at) {
        int depth = 0;
        int i = at;
        do {
            int step = DEPTHS[json[i] & 0xFF];
            if (step == STRING) {
                i = skipString(json, i);
            } else {
                depth += step;
                i++;
            }
        } while (depth > 0);
        return i;
    }

    private static int skipWord(byte[] json, int at) {
        int i = at;
        while (i < json.length && json[i] != ',' && json[i] != '}' && json[i] != ']' && !isBlank(json[i])) {
            i++;
        }
        return i;
    }
}
