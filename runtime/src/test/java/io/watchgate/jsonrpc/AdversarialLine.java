package io.watchgate.jsonrpc;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Lines of any size that are built to be expensive. */
// The functions are pure, which the checker cannot see.
@SuppressWarnings("ImmutableEnumChecker")
enum AdversarialLine {
    MANY_MEMBERS(size -> inFrame(object(size, i -> "n" + i))),
    MANY_ESCAPED_MEMBERS(size -> inFrame(object(size, i -> "\\u0061" + i))),
    /** The values are long, or the n log n of sorting the colliding names would be most of what is measured. */
    COLLIDING_MEMBERS(size ->
            inFrame(repeat(size, i -> "\"" + colliding(i) + "\":\"" + "x".repeat(80) + "\"", "{", "}"))),
    MANY_SMALL_OBJECTS(size -> inFrame(array(size, i -> object(100, k -> "n" + k)))),
    MANY_LARGER_OBJECTS(size -> inFrame(array(size, i -> object(300, k -> "n" + k)))),
    MANY_OBJECTS_WITH_ESCAPES(size -> inFrame(array(size, i -> object(300, k -> "\\u0061\\u0061" + k)))),
    FEW_LONG_NAMES(size -> inFrame(object(size - 20, i -> "x".repeat(size / 15) + i))),
    FEW_LONG_NAMES_WITH_ESCAPES(size -> inFrame(object(size - 20, i -> "\\n".repeat(size / 30) + i))),
    DEEP_NESTING(size ->
            inFrame(array(size, i -> "[".repeat(120) + "{\"a\":".repeat(120) + 0 + "}".repeat(120) + "]".repeat(120)))),
    ESCAPES(size -> inFrame("\"" + "\\u0061".repeat(size / 6) + "\"")),
    MANY_STRINGS(size -> inFrame(array(size, i -> "\"\\n\""))),
    CHARACTERS_OF_THREE_BYTES(size -> inFrame("\"" + "\u20ac".repeat(size / 3) + "\"")),
    BLANKS(size -> inFrame(" ".repeat(size) + 0)),
    LINE_ENDS(size -> inFrame("\r\n".repeat(size / 2) + 0)),
    ONE_NUMBER(size -> inFrame("1".repeat(size))),
    LONG_METHOD(size -> "{\"jsonrpc\":\"2.0\",\"method\":\"" + "m".repeat(size) + "\"}"),
    REFUSED_MEMBERS(size -> repeat(size, i -> "\"id\":0", "{\"x\":1,", "}")),
    REFUSED_TOO_DEEP(size -> "[".repeat(size)),
    REFUSED_AT_ITS_END(size -> inFrame(array(size, i -> "{}")) + "x");

    private final IntFunction<String> shape;

    AdversarialLine(IntFunction<String> shape) {
        this.shape = shape;
    }

    byte[] ofSize(int size) {
        return shape.apply(size).getBytes(StandardCharsets.UTF_8);
    }

    private static String inFrame(String value) {
        return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\",\"params\":{\"x\":" + value + "}}";
    }

    private static String object(int size, IntFunction<String> name) {
        return repeat(size, i -> "\"" + name.apply(i) + "\":0", "{", "}");
    }

    private static String array(int size, IntFunction<String> element) {
        return repeat(size, element, "[", "]");
    }

    private static String repeat(int size, IntFunction<String> piece, String open, String close) {
        StringBuilder text = new StringBuilder(size + 100).append(open);
        for (int i = 0; text.length() < size; i++) {
            text.append(i == 0 ? "" : ",").append(piece.apply(i));
        }
        return text.append(close).toString();
    }

    /** Names that all have one hash code. */
    private static String colliding(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < 14; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }
}
