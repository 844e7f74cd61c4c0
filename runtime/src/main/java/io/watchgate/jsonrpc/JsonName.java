package io.watchgate.jsonrpc;

/** The name of a member that is written again and again: encoded once, quotes and colon included. */
public final class JsonName {

    private final byte[] bytes;

    private JsonName(byte[] bytes) {
        this.bytes = bytes;
    }

    public static JsonName of(String name) {
        return new JsonName(new JsonWriter().name(name).toBytes());
    }

    byte[] bytes() {
        return bytes;
    }
}
