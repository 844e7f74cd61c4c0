package io.watchgate.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads lines: a text, or a list of texts, {@code {hex: ...}} and {@code {repeat: ..., times: ...}}, joined. */
final class LineReader {

    private LineReader() {}

    static Line read(String where, Object value) {
        return new Line(value instanceof List<?> pieces ? joined(where, pieces) : piece(where, value));
    }

    /** The same with an end of line. */
    static Line readEnded(String where, Object value) {
        List<Line.Part> parts = new ArrayList<>(read(where, value).parts());
        parts.addAll(Placeholders.split("\n"));
        return new Line(parts);
    }

    private static List<Line.Part> joined(String where, List<?> pieces) {
        List<Line.Part> parts = new ArrayList<>();
        for (Object piece : pieces) {
            parts.addAll(piece(where, piece));
        }
        return parts;
    }

    private static List<Line.Part> piece(String where, Object value) {
        if (value instanceof String text) {
            return Placeholders.split(text);
        }
        Fields fields = Fields.of(where, value);
        String hex = fields.text("hex", "").replace(" ", "");
        String repeat = fields.text("repeat", "");
        byte[] bytes = hex.isEmpty()
                ? repeat.repeat(fields.number("times", 1)).getBytes(StandardCharsets.UTF_8)
                : HexFormat.of().parseHex(hex);
        fields.end();
        return List.of(Line.Part.Bytes.of(bytes));
    }
}
