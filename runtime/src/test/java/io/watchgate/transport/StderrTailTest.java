package io.watchgate.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StderrTailTest {

    @Test
    void keepsTheLastTenLinesThatAreNotBlank() {
        String lines = IntStream.rangeClosed(1, 15).mapToObj(i -> "line " + i).collect(Collectors.joining("\n\n \n"));

        assertThat(linesOf(lines))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(6, 15).mapToObj(i -> "line " + i).toList());
    }

    @Test
    void countsALastLineWithoutAnEnd() {
        assertThat(linesOf("first\r\nlast")).containsExactly("first", "last");
    }

    @Test
    void cutsLinesAtThreeHundredCharacters() {
        assertThat(linesOf("é".repeat(300))).containsExactly("é".repeat(300));
        assertThat(linesOf("é".repeat(100_000) + "\nnext")).containsExactly("é".repeat(299) + "…", "next");
        assertThat(linesOf("🚪".repeat(301))).allMatch(line -> line.length() <= 300);
    }

    @Test
    void makesVisibleWhatATerminalWouldActOn() {
        assertThat(linesOf("\u001b]0;title\u0007 \u009b2J \u202e"))
                .containsExactly("\\u001b]0;title\\u0007 \\u009b2J \\u202e");
    }

    @Test
    void bytesThatAreNoTextDoNoHarm() {
        InputStream stderr = new ByteArrayInputStream(new byte[] {(byte) 0xFF, 'a', (byte) 0xC3, '\n', 'b'});

        assertThat(tail(stderr).lines()).containsExactly("\uFFFDa\uFFFD", "b");
    }

    @Test
    void masksSecretsBeforeItCuts() {
        assertThat(linesOf("a".repeat(295) + "s3cr3t-value", "s3cr3t-value")).containsExactly("a".repeat(295) + "***");
    }

    @Test
    void masksASecretThatIsLongerThanWhatItKeepsOfALine() {
        String secret = "0123456789abcdef".repeat(200);

        assertThat(linesOf("token=" + secret + " refused", secret)).containsExactly("token=***");
    }

    @Test
    void masksASecretThatComesIntoViewBecauseAnotherOneIsMasked() {
        String first = "f".repeat(1000);
        String second = "0123456789".repeat(40);

        assertThat(linesOf(first + " " + second, first, second)).containsExactly("*** ***");
    }

    @Test
    void masksASecretThatIsCutInTheMiddleOfACharacter() {
        String secret = "ü".repeat(800);

        assertThat(linesOf("x" + secret, secret)).containsExactly("x***");
        assertThat(linesOf("xy" + secret, secret)).containsExactly("xy***");
    }

    @Test
    @Timeout(10)
    void waitsForTheEndNoLongerThanItIsTold() throws Exception {
        PipedOutputStream server = new PipedOutputStream();
        StderrTail tail = new StderrTail(new PipedInputStream(server), List.of());
        Thread reader = new Thread(tail);
        reader.start();

        tail.awaitEnd(Duration.ofMillis(20));
        assertThat(reader.isAlive()).isTrue();
        server.write("late".getBytes(StandardCharsets.UTF_8));
        server.close();
        tail.awaitEnd(Duration.ofSeconds(9));

        assertThat(tail.lines()).containsExactly("late");
        reader.join();
    }

    private static List<String> linesOf(String stderr, String... secrets) {
        StderrTail tail =
                new StderrTail(new ByteArrayInputStream(stderr.getBytes(StandardCharsets.UTF_8)), List.of(secrets));
        tail.run();
        return tail.lines();
    }

    private static StderrTail tail(InputStream stderr) {
        StderrTail tail = new StderrTail(stderr, List.of());
        tail.run();
        return tail;
    }
}
