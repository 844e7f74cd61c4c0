package io.watchgate.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code ${name}} of scenario files: one JSON string or number, or one word inside a string. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");
    private static final String ENDS_A_WORD = "\",:{}[] ";

    private Placeholders() {}

    static List<Line.Part> split(String text) {
        List<Line.Part> parts = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int at = 0;
        while (matcher.find()) {
            addBytes(text.substring(at, matcher.start()), parts);
            parts.add(new Line.Part.Placeholder(matcher.group(1)));
            at = matcher.end();
        }
        addBytes(text.substring(at), parts);
        return parts;
    }

    private static void addBytes(String text, List<Line.Part> to) {
        if (!text.isEmpty()) {
            to.add(Line.Part.Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** How long the value is that stands at this place; 0 where there is none. */
    static int valueLength(byte[] bytes, int at) {
        int i = at;
        if (i < bytes.length && bytes[i] == '"') {
            i++;
            while (i < bytes.length && bytes[i] != '"') {
                i += bytes[i] == '\\' ? 2 : 1;
            }
            return Math.min(i + 1, bytes.length) - at;
        }
        while (i < bytes.length && ENDS_A_WORD.indexOf(bytes[i]) < 0) {
            i++;
        }
        return i - at;
    }
}
