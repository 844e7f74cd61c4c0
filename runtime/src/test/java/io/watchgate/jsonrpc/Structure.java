package io.watchgate.jsonrpc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a document says, as two readers understand it: members and elements in their order, numbers by their digits. */
sealed interface Structure {

    record Word(String literal) implements Structure {}

    record Text(String characters) implements Structure {}

    record Elements(List<Structure> inOrder) implements Structure {}

    record Members(List<Named> inOrder) implements Structure {}

    record Named(String name, Structure value) {}

    JsonFactory JACKSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static Structure read(JsonText json) {
        return switch (json.kind()) {
            case OBJECT ->
                new Members(json.members().stream()
                        .map(member -> new Named(member.name(), read(member.value())))
                        .toList());
            case ARRAY ->
                new Elements(json.elements().stream().map(Structure::read).toList());
            case STRING -> new Text(json.text().orElseThrow());
            case NUMBER, BOOLEAN, NULL -> new Word(json.toString());
        };
    }

    /** Throws where Jackson finds something wrong, duplicates and trailing bytes included. */
    static Structure readByJackson(byte[] json) throws IOException {
        try (JsonParser parser = JACKSON.createParser(json)) {
            parser.nextToken();
            Structure structure = value(parser);
            if (parser.nextToken() != null) {
                throw new IOException("something after the value");
            }
            return structure;
        }
    }

    private static Structure value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            List<Named> members = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                members.add(new Named(name, value(parser)));
            }
            return new Members(members);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Structure> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(parser));
            }
            return new Elements(elements);
        }
        return parser.currentToken() == JsonToken.VALUE_STRING
                ? new Text(parser.getText())
                : new Word(parser.getText());
    }
}
