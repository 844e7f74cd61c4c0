package io.watchgate.jsonrpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.Structure.Elements;
import io.watchgate.jsonrpc.Structure.Members;
import io.watchgate.jsonrpc.Structure.Named;
import io.watchgate.jsonrpc.Structure.Text;
import io.watchgate.jsonrpc.Structure.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The reader admits all that the writer writes, and finds in it what was written. */
class JsonWriterPropertyTest {

    private final SplittableRandom random = new SplittableRandom(3);

    @Test
    void whatIsWrittenIsReadBackAsItWasMeant() {
        for (int i = 0; i < 5_000; i++) {
            // Given
            JsonWriter out = new JsonWriter();

            // When
            Structure meant = write(out, 4);

            // Then
            String written = out.toText().toString();
            assertThat(Structure.read(JsonText.of(written))).isEqualTo(meant);
            assertThat(JsonText.of(written)).hasToString(written).isEqualTo(out.toText());
            assertThat(written.lines()).hasSize(1);
        }
    }

    private Structure write(JsonWriter out, int levels) {
        switch (random.nextInt(levels > 0 ? 6 : 4)) {
            case 0 -> {
                long number = random.nextLong() >> random.nextInt(64);
                out.value(number);
                return new Word(Long.toString(number));
            }
            case 1 -> {
                boolean flag = random.nextBoolean();
                out.value(flag);
                return new Word(Boolean.toString(flag));
            }
            case 2 -> {
                JsonText given = JsonText.of(new RandomJson(random).value(levels));
                out.value(given);
                return Structure.read(given);
            }
            case 3 -> {
                String text = text();
                out.value(text);
                return new Text(repaired(text));
            }
            case 4 -> {
                return array(out, levels - 1);
            }
            default -> {
                return object(out, levels - 1);
            }
        }
    }

    private Structure array(JsonWriter out, int levels) {
        List<Structure> elements = new ArrayList<>();
        out.array();
        for (int left = random.nextInt(5); left > 0; left--) {
            elements.add(write(out, levels));
        }
        out.endArray();
        return new Elements(elements);
    }

    private Structure object(JsonWriter out, int levels) {
        List<Named> members = new ArrayList<>();
        out.object();
        for (int left = random.nextInt(24); left > 0; left--) {
            String name = left + text();
            out.name(name);
            members.add(new Named(repaired(name), write(out, levels - 1)));
        }
        out.endObject();
        return new Members(members);
    }

    /** Any sequence of 16-bit units, halves of surrogate pairs and controls among them. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(8); left > 0; left--) {
            text.append(
                    switch (random.nextInt(4)) {
                        case 0 -> (char) random.nextInt(0x80);
                        case 1 -> (char) random.nextInt(0xD800, 0xE000);
                        case 2 -> (char) random.nextInt(0x2020, 0x2030);
                        default -> (char) random.nextInt(0x10000);
                    });
        }
        return text.toString();
    }

    private static String repaired(String text) {
        return text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
