package io.watchgate.jsonrpc;

/** The grammar of JSON numbers. Their value is never computed here, so none is too large or too exact. */
final class JsonNumbers {

    private JsonNumbers() {}

    /** The index just past the number at {@code at}. */
    static int scan(byte[] bytes, int at) throws MalformedJson {
        int i = at;
        if (isAt(bytes, i, '-')) {
            i++;
        }
        if (isAt(bytes, i, '0')) {
            i++;
        } else {
            i = digits(bytes, i, at);
        }
        if (isAt(bytes, i, '.')) {
            i = digits(bytes, i + 1, at);
        }
        if (isAt(bytes, i, 'e') || isAt(bytes, i, 'E')) {
            i++;
            if (isAt(bytes, i, '+') || isAt(bytes, i, '-')) {
                i++;
            }
            i = digits(bytes, i, at);
        }
        return i;
    }

    private static int digits(byte[] bytes, int from, int at) throws MalformedJson {
        int i = from;
        while (i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        if (i == from) {
            throw MalformedJson.syntax("a value is missing", at);
        }
        return i;
    }

    private static boolean isAt(byte[] bytes, int at, char wanted) {
        return at < bytes.length && bytes[at] == wanted;
    }
}
