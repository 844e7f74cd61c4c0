package io.watchgate.jsonrpc;

import java.util.List;
import java.util.random.RandomGenerator;

/** Makes valid JSON, spelled as oddly as the grammar allows: the same for the same generator. */
final class RandomJson {

    private static final List<String> BLANKS = List.of("", "", "", " ", "\t", "  ");
    private static final List<String> WORDS = List.of("true", "false", "null");
    private static final List<String> NUMBERS =
            List.of("0", "-0", "1", "1.0", "-1.50", "1e400", "1E-7", "12345678901234567890", "0.1", "-3e+2");
    private static final List<String> CHARACTERS = List.of(
            "a",
            "Z",
            "/",
            "\u00e9",
            "\u4e2d",
            "\uD83D\uDE00",
            "\u007f",
            "\u2028",
            "\uffff",
            "{",
            "]",
            ",",
            ":",
            "\\\"",
            "\\\\",
            "\\/",
            "\\b",
            "\\f",
            "\\n",
            "\\r",
            "\\t",
            "\\u0000",
            "\\u0061",
            "\\u00E9",
            "\\ud83d\\ude00",
            "\\uffff");

    private final RandomGenerator random;
    private final StringBuilder out = new StringBuilder();

    RandomJson(RandomGenerator random) {
        this.random = random;
    }

    /** A value with at most so many levels in it. */
    String value(int levels) {
        out.setLength(0);
        write(levels);
        return out.toString();
    }

    /** A request with random parameters and extensions, its members in any order. */
    String request() {
        String params = "\"params\":{" + blank() + "\"x\":" + value(4) + "}";
        List<String> members = random.nextBoolean()
                ? List.of("\"jsonrpc\":\"2.0\"", "\"id\":" + random.nextInt(100), "\"method\":\"m\"", params)
                : List.of(params, "\"x-y\":" + value(2), "\"method\" : \"m\"", "\"id\":\"a\"", "\"jsonrpc\": \"2.0\"");
        return "{" + blank() + String.join(blank() + "," + blank(), members) + blank() + "}";
    }

    private void write(int levels) {
        switch (random.nextInt(levels > 0 ? 5 : 3)) {
            case 0 -> out.append(one(NUMBERS));
            case 1 -> out.append(one(WORDS));
            case 2 -> string("");
            case 3 -> array(levels - 1);
            default -> object(levels - 1);
        }
    }

    private void array(int levels) {
        out.append('[').append(blank());
        int size = size();
        for (int i = 0; i < size; i++) {
            out.append(i == 0 ? "" : "," + blank());
            write(levels);
            out.append(blank());
        }
        out.append(']');
    }

    private void object(int levels) {
        out.append('{').append(blank());
        int size = size();
        for (int i = 0; i < size; i++) {
            out.append(i == 0 ? "" : "," + blank());
            string("n" + i);
            out.append(blank()).append(':').append(blank());
            write(levels);
            out.append(blank());
        }
        out.append('}');
    }

    private void string(String start) {
        out.append('"').append(start);
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) {
            out.append(one(CHARACTERS));
        }
        out.append('"');
    }

    /** Mostly small, now and then beyond what is compared name by name. */
    private int size() {
        return random.nextInt(20) == 0 ? random.nextInt(40) : random.nextInt(4);
    }

    private String blank() {
        return one(BLANKS);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
