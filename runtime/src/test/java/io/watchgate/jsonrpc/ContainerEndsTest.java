package io.watchgate.jsonrpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerEndsTest {

    private final ContainerEnds.Notes notes = new ContainerEnds.Notes();

    @Test
    void knowsTheEndsOfWhatStandsInTheOutermostContainerAndBelow() {
        notes.open(0, 0);
        notes.open(1, 10);
        notes.open(2, 20);
        notes.close(2, 25);
        notes.open(2, 30);
        notes.close(2, 35);
        notes.close(1, 40);
        notes.close(0, 41);

        ContainerEnds ends = notes.toEnds();

        assertThat(List.of(ends.endOf(10), ends.endOf(20), ends.endOf(30))).containsExactly(40, 25, 35);
    }

    @Test
    void doesNotKnowTheOutermostNorWhatIsDeeperNorWhatIsNoContainer() {
        notes.open(0, 0);
        notes.open(1, 10);
        notes.open(2, 20);
        notes.open(3, 21);
        notes.close(3, 23);
        notes.close(2, 24);
        notes.close(1, 25);
        notes.close(0, 26);

        ContainerEnds ends = notes.toEnds();

        assertThat(List.of(ends.endOf(0), ends.endOf(21), ends.endOf(15), ends.endOf(99)))
                .containsOnly(-1);
    }

    @Test
    void notesNoMoreThanTheFirstOfMany() {
        notes.open(0, 0);
        for (int at = 10; at < 1000; at += 10) {
            notes.open(1, at);
            notes.close(1, at + 5);
        }

        ContainerEnds ends = notes.toEnds();

        assertThat(ends.endOf(80)).isEqualTo(85);
        assertThat(ends.endOf(90)).isEqualTo(-1);
    }

    @Test
    void forgetsTheDocumentBefore() {
        notes.open(1, 10);
        notes.close(1, 20);
        notes.reset();

        assertThat(notes.toEnds()).isSameAs(ContainerEnds.NONE);
    }

    /** The noted ends must lead to the same places as reading does, whatever the document. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aWalkFindsWhatOneWithoutNotesFinds(long seed) throws MalformedJson {
        Random random = new Random(seed);
        StrictScanner scanner = new StrictScanner(FrameLimits.DEFAULT);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = container(random, 0).getBytes(StandardCharsets.UTF_8);

            JsonText noted = scanner.scan(bytes);

            assertThat(allOf(noted)).isEqualTo(allOf(new JsonText(bytes, 0, bytes.length)));
        }
    }

    private static String allOf(JsonText value) {
        return value
                + value.members().stream().map(member -> allOf(member.value())).collect(Collectors.joining("|"))
                + value.elements().stream().map(ContainerEndsTest::allOf).collect(Collectors.joining("|"));
    }

    private static String container(Random random, int depth) {
        boolean object = random.nextBoolean();
        String inside = IntStream.range(0, random.nextInt(12 / (depth + 1)))
                .mapToObj(i -> (object ? "\"" + i + "\" : " : "") + value(random, depth + 1))
                .collect(Collectors.joining(random.nextBoolean() ? "," : " , "));
        return object ? "{" + inside + "}" : "[ " + inside + "]";
    }

    private static String value(Random random, int depth) {
        return switch (random.nextInt(depth < 5 ? 5 : 3)) {
            case 0 -> "\"]}\\\"{[\"";
            case 1 -> "-1.5e3";
            case 2 -> "null";
            default -> container(random, depth);
        };
    }
}
