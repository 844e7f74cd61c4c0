package io.watchgate.detect.pii;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The texts in {@code corpora/pii}, one a line. */
final class Corpus {

    private static final Path FOLDER = Path.of("src/test/resources/corpora/pii");
    private static final JsonFactory JSON = new JsonFactory();

    private Corpus() {}

    /**
     * One text.
     *
     * @param rule what is found in it, or must not be; empty for any
     * @param find the part that is found; empty when nothing is
     */
    record Line(String rule, String text, String find) {

        @Override
        public String toString() {
            return (rule + " " + text).replace("\n", "\\n");
        }
    }

    static List<Line> read(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name + ".jsonl")).stream()
                    .map(Corpus::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String json) {
        String rule = "";
        String text = "";
        String find = "";
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "rule" -> rule = parser.getText();
                    case "text" -> text = parser.getText();
                    case "find" -> find = parser.getText();
                    default -> throw new IllegalArgumentException("no such member: " + name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Line(rule, text, find);
    }
}
