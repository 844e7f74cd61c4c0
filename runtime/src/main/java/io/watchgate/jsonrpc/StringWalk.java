package io.watchgate.jsonrpc;

import java.util.Arrays;

/**
 * Steps through all strings of a value, the names of members among them, from the first byte to the last: one pass,
 * however deep they stand. For use by one thread.
 */
public final class StringWalk {

    private static final int LONGEST_POINTER = 512;
    private static final int LONGEST_NAME = 256;

    private final byte[] bytes;
    private final int end;
    private int at;

    /** Of each open container: whether it is an object. */
    private boolean[] objects = new boolean[8];
    /** Of each open container: where the name of the member at hand starts, or how many elements went before this one. */
    private int[] places = new int[8];

    private int depth;
    private int from;
    private int to;
    private boolean name;

    StringWalk(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /** Steps to the next string; false when there is none. */
    public boolean next() {
        while (at < end) {
            switch (bytes[at]) {
                case '"' -> {
                    take();
                    return true;
                }
                case '{' -> open(true);
                case '[' -> open(false);
                case '}', ']' -> depth--;
                case ',' -> {
                    if (!objects[depth - 1]) {
                        places[depth - 1]++;
                    }
                }
                default -> {}
            }
            at++;
        }
        return false;
    }

    /** Whether the string at hand is the name of a member. */
    public boolean isName() {
        return name;
    }

    /** The name of the member that the string at hand belongs to, directly or as an element of arrays; empty if to none. */
    public String memberName() {
        for (int i = depth - 1; i >= 0; i--) {
            if (objects[i]) {
                return nameAt(places[i]);
            }
        }
        return "";
    }

    /** How many bytes of UTF-8 the string takes as it is written, its quotes left out. */
    public int size() {
        return to - from - 2;
    }

    /** The string at hand as it stands, quotes included. */
    public JsonText string() {
        return new JsonText(bytes, from, to);
    }

    /** The string at hand, decoded. */
    public String text() {
        return JsonStrings.decode(bytes, from + 1, to - 1);
    }

    /**
     * Where the string at hand stands, as a JSON pointer (RFC 6901) from the value walked; that of a name is its member's.
     * It costs the same whatever the frame: of a long one the beginning is given, and that it goes on.
     */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            if (pointer.length() > LONGEST_POINTER) {
                return pointer.append("/...").toString();
            }
            pointer.append('/');
            if (objects[i]) {
                pointer.append(nameAt(places[i]).replace("~", "~0").replace("/", "~1"));
            } else {
                pointer.append(places[i]);
            }
        }
        return pointer.toString();
    }

    private String nameAt(int place) {
        int from = place + 1;
        int to = from;
        while (bytes[to] != '"' && to - from < LONGEST_NAME) {
            to += bytes[to] == '\\' ? 2 : 1;
        }
        boolean whole = bytes[to] == '"';
        return JsonStrings.decode(bytes, from, whole ? to : from) + (whole ? "" : "...");
    }

    private void take() {
        from = at;
        at = JsonCursor.skipString(bytes, at);
        to = at;
        int after = to < end ? JsonCursor.skipBlanks(bytes, to) : end;
        name = after < end && bytes[after] == ':';
        if (name) {
            places[depth - 1] = from;
        }
    }

    private void open(boolean object) {
        if (depth == objects.length) {
            objects = Arrays.copyOf(objects, depth * 2);
            places = Arrays.copyOf(places, depth * 2);
        }
        objects[depth] = object;
        places[depth++] = 0;
    }
}
