package io.watchgate.detect.secrets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads files of one JSON object a line. */
final class Corpus {

    /** Stands within tokens of our own files, so that nobody who scans the repository takes them for live ones. */
    private static final String CUT = "\u00a6";

    private Corpus() {}

    /** A line: its members by name. */
    record Line(Map<String, String> members) {

        String id() {
            return text("id");
        }

        String text(String member) {
            return Objects.requireNonNull(members.get(member), () -> "no '" + member + "' in " + members);
        }

        String textOr(String member, String otherwise) {
            return members.getOrDefault(member, text(otherwise));
        }

        @Override
        public String toString() {
            return id();
        }
    }

    static List<Line> file(Path file) throws IOException {
        return lines(Files.readString(file));
    }

    /** A file of our own, its tokens put together. */
    static List<Line> own(String name) throws IOException {
        String path = "/corpora/secrets/" + name + ".jsonl";
        try (InputStream in = Objects.requireNonNull(Corpus.class.getResourceAsStream(path), path)) {
            return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(CUT, ""));
        }
    }

    private static List<Line> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Corpus::line).toList();
    }

    private static Line line(String json) {
        Map<String, String> members = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, parser.getText());
                parser.skipChildren();
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("not a line of a corpus: " + json, e);
        }
        return new Line(members);
    }
}
