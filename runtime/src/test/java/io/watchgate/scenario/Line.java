package io.watchgate.scenario;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Bytes with placeholders between them: something to send, or something to hear. */
record Line(List<Part> parts) {

    /** A stretch of a line. */
    sealed interface Part {
        /** Bytes as they are, one in each character. */
        record Bytes(String latin1) implements Part {
            static Bytes of(byte[] bytes) {
                return new Bytes(new String(bytes, StandardCharsets.ISO_8859_1));
            }

            byte[] bytes() {
                return latin1.getBytes(StandardCharsets.ISO_8859_1);
            }
        }

        record Placeholder(String name) implements Part {}
    }

    Line {
        parts = List.copyOf(parts);
    }

    static Line of(String text) {
        return new Line(Placeholders.split(text));
    }

    Stream<String> names() {
        return parts.stream()
                .filter(Part.Placeholder.class::isInstance)
                .map(part -> ((Part.Placeholder) part).name())
                .filter(name -> !name.equals(Bindings.ANYTHING));
    }

    /** The bytes, with the values of the placeholders in their places. */
    byte[] render(Bindings bindings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Part part : parts) {
            if (part instanceof Part.Bytes literal) {
                bytes.writeBytes(literal.bytes());
            } else if (part instanceof Part.Placeholder placeholder) {
                bytes.writeBytes(bindings.get(placeholder.name()).orElseThrow().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Whether these bytes are this line; if so, binds the placeholders that were free. */
    boolean matches(byte[] heard, Bindings bindings) {
        Map<String, String> found = new HashMap<>();
        int at = 0;
        for (Part part : parts) {
            int length = part instanceof Part.Bytes literal
                    ? literalLength(heard, at, literal.bytes())
                    : valueLength(heard, at, ((Part.Placeholder) part).name(), bindings, found);
            if (length < 0) {
                return false;
            }
            at += length;
        }
        if (at < heard.length) {
            return false;
        }
        bindings.bindAll(found);
        return true;
    }

    private static int literalLength(byte[] heard, int at, byte[] literal) {
        int to = at + literal.length;
        return to <= heard.length && Arrays.equals(heard, at, to, literal, 0, literal.length) ? literal.length : -1;
    }

    private static int valueLength(byte[] heard, int at, String name, Bindings bindings, Map<String, String> found) {
        int length = Placeholders.valueLength(heard, at);
        String value = new String(heard, at, length, StandardCharsets.UTF_8);
        Optional<String> known = bindings.get(name).or(() -> Optional.ofNullable(found.get(name)));
        if (known.isPresent() && !known.get().equals(value)) {
            return -1;
        }
        if (!name.equals(Bindings.ANYTHING)) {
            found.put(name, value);
        }
        return length == 0 ? -1 : length;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(
                    part instanceof Part.Bytes literal
                            ? new String(literal.bytes(), StandardCharsets.UTF_8)
                            : "${" + ((Part.Placeholder) part).name() + "}");
        }
        return text.toString();
    }
}
