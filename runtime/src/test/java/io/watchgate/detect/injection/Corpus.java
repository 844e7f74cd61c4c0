package io.watchgate.detect.injection;

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
import java.util.Set;

/** Reads files of one JSON object a line. */
final class Corpus {

    private Corpus() {}

    /** A line: its members by name, those of inner objects as {@code outer.inner}. */
    record Line(Map<String, String> members) {

        String id() {
            return members.getOrDefault("id", members.getOrDefault("tool_id", "?"));
        }

        String text(String member) {
            return Objects.requireNonNull(members.get(member), () -> "no '" + member + "' in " + members);
        }

        String textOr(String member, String otherwise) {
            return members.getOrDefault(member, otherwise);
        }

        boolean isDescription() {
            return text("kind").equals("description");
        }

        Speaker speaker() {
            String siblings = textOr("siblings", "");
            return new Speaker(
                    textOr("name", "t") + " " + textOr("server", ""),
                    siblings.isEmpty() ? Set.of() : Set.of(siblings.split(" ", -1)));
        }

        @Override
        public String toString() {
            return id();
        }
    }

    static List<Line> file(Path file) throws IOException {
        return lines(Files.readString(file));
    }

    static List<Line> own(String name) throws IOException {
        String path = "/corpora/injection/" + name + ".jsonl";
        try (InputStream in = Objects.requireNonNull(Corpus.class.getResourceAsStream(path), path)) {
            return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<Line> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Corpus::line).toList();
    }

    private static Line line(String json) {
        Map<String, String> members = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            read(parser, "", members);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a line of a corpus: " + json, e);
        }
        return new Line(members);
    }

    private static void read(JsonParser parser, String prefix, Map<String, String> members) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = prefix + parser.currentName();
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                read(parser, name + ".", members);
            } else {
                members.put(name, parser.getText());
            }
        }
    }
}
