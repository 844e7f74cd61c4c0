package io.watchgate.it.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a client should never say.
 *
 * @param bytes one character for each byte
 * @param id under which it is answered, as JSON writes it
 * @param message how the answer's message begins
 */
record HostileLine(String name, String bytes, String id, int code, String message) {

    private static final int PARSE = -32700;
    private static final int INVALID = -32600;

    /** Bytes that are no JSON, or not the JSON that every reader reads alike. */
    private static List<HostileLine> unreadable() {
        return List.of(
                parse("broken JSON", "{broken", "null", "a member name is missing"),
                parse("half a message", "{'jsonrpc':'2.0','id':1,'method':", "1", "the end comes too early"),
                parse("a zero byte", "\u0000", "null", "a value is missing"),
                parse("a BOM", "\u00ef\u00bb\u00bf" + ping("4"), "4", "a byte order mark"),
                parse("invalid UTF-8", with("'\u00c3('", "5"), "5", "invalid UTF-8"),
                parse("a lone surrogate", with("'\\ud800'", "6"), "6", "a lone surrogate"),
                parse("NaN", with("NaN", "7"), "7", "a value is missing"),
                parse("a comment", ping("8") + " // hidden", "8", "something after the end"),
                parse("two messages in a line", ping("9") + ping("10"), "null", "something after the end"));
    }

    /** JSON that is no message, or that two readers could take for two. */
    private static List<HostileLine> ambiguous() {
        return List.of(
                invalid(
                        "two methods",
                        "{'jsonrpc':'2.0','id':11,'method':'ping','method':'x'}",
                        "11",
                        "duplicate member"),
                invalid("two arguments", with("{'a':{'b':1,'b':2}}", "12"), "12", "duplicate member"),
                invalid("two ids", "{'jsonrpc':'2.0','id':13,'id':14,'method':'ping'}", "null", "duplicate member"),
                invalid(
                        "a look-alike method",
                        "{'jsonrpc':'2.0','id':15,'method':'ping','Method':'x'}",
                        "15",
                        "a member differs"),
                invalid(
                        "a look-alike name",
                        with("{'name':'a','Name':'b'}", "16", "tools/call"),
                        "16",
                        "a member differs"),
                invalid("depth 10,000", with("[".repeat(10_000) + "]".repeat(10_000), "17"), "17", "nesting deeper"),
                invalid("a null for an id", ping("null"), "null", "'id' must be"),
                invalid("a fraction for an id", ping("1.5"), "null", "'id' must be"),
                invalid("an object for an id", ping("{}"), "null", "'id' must be"),
                invalid("a very long id", ping("'" + "x".repeat(5000) + "'"), "null", "'id' must be"),
                invalid("a number for a method", "{'jsonrpc':'2.0','id':18,'method':7}", "18", "'method' must be"),
                invalid(
                        "a number for params",
                        "{'jsonrpc':'2.0','id':19,'method':'ping','params':7}",
                        "19",
                        "'params' must be"),
                invalid("another version", "{'jsonrpc':'1.0','id':20,'method':'ping'}", "20", "'jsonrpc' must be"),
                invalid(
                        "a method and a result",
                        "{'jsonrpc':'2.0','id':21,'method':'ping','result':{}}",
                        "21",
                        "a message with"),
                invalid("an id alone", "{'jsonrpc':'2.0','id':22}", "22", "a message without a method"),
                invalid("a batch", "[" + ping("23") + "]", "null", "batches are not carried"),
                invalid("a text", "'hello'", "null", "a message is an object"));
    }

    static List<HostileLine> all() {
        return Stream.concat(unreadable().stream(), ambiguous().stream()).toList();
    }

    byte[] line() {
        return (bytes + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return name;
    }

    private static HostileLine parse(String name, String bytes, String id, String why) {
        return new HostileLine(name, quoted(bytes), id, PARSE, "Parse error: " + why);
    }

    private static HostileLine invalid(String name, String bytes, String id, String why) {
        return new HostileLine(name, quoted(bytes), id, INVALID, "Invalid request: " + why);
    }

    private static String quoted(String bytes) {
        return bytes.replace('\'', '"');
    }

    private static String ping(String id) {
        return "{'jsonrpc':'2.0','id':" + id + ",'method':'ping'}";
    }

    private static String with(String value, String id) {
        return with("{'x':" + value + "}", id, "ping");
    }

    private static String with(String params, String id, String method) {
        return "{'jsonrpc':'2.0','id':" + id + ",'method':'" + method + "','params':" + params + "}";
    }
}
