package io.watchgate.jsonrpc;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The id of a request, with its JSON type: the number {@code 1} and the text {@code "1"} are two ids.
 *
 * <p>MCP allows text and integers. A number keeps the digits it came with, so an id beyond 64 bits goes back unharmed.
 */
public sealed interface FrameId {

    /** Longer ids are refused: every one of them is held in a table until its answer comes. */
    int MAX_LENGTH = 1024;

    record Text(String value) implements FrameId {
        @Override
        public String toString() {
            return value;
        }
    }

    record Numeric(String digits) implements FrameId {
        @Override
        public String toString() {
            return digits;
        }
    }

    static FrameId of(long number) {
        return new Numeric(Long.toString(number));
    }

    static FrameId of(String text) {
        return new Text(text);
    }

    /** The id that this value is, if it is text or an integer of bearable length. */
    static Optional<FrameId> from(JsonText value) {
        if (value.size() > MAX_LENGTH) {
            return Optional.empty();
        }
        return switch (value.kind()) {
            case STRING -> value.text().map(Text::new);
            case NUMBER ->
                Optional.of(value.toString()).filter(FrameId::isInteger).map(Numeric::new);
            default -> Optional.empty();
        };
    }

    /** The id in JSON: a text with no more escapes than JSON asks for, which is how most peers would write it back. */
    default JsonText toJson() {
        String json = this instanceof Numeric number ? number.digits() : JsonStrings.quote(((Text) this).value());
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new JsonText(bytes, 0, bytes.length);
    }

    default JsonWriter writeTo(JsonWriter out) {
        return this instanceof Numeric number ? out.word(number.digits()) : out.value(toJson());
    }

    private static boolean isInteger(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c != '-' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
