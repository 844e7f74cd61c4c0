package io.watchgate.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.watchgate.jsonrpc.FrameCodec;
import io.watchgate.jsonrpc.FrameCodec.Reading;
import io.watchgate.jsonrpc.FrameLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineSourceTest {

    private static final String A = "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"params\":{\"text\":\"é\"}}";
    private static final String B = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"b\"}";

    @Test
    void readsTheSameWhereverTheReadsAreSplit() throws IOException {
        byte[] bytes = (A + "\r\n\n" + B + "\nnonsense\n" + A).getBytes(StandardCharsets.UTF_8);
        for (int split = 0; split <= bytes.length; split++) {
            InputStream in = new SequenceInputStream(
                    new ByteArrayInputStream(bytes, 0, split),
                    new ByteArrayInputStream(bytes, split, bytes.length - split));
            assertThat(readAll(in)).as("split at %s", split).containsExactly(A, "refused 0", B, "refused 8", A);
        }
    }

    @Test
    void readsTheSameByteByByte() throws IOException {
        byte[] bytes = (A + "\n" + B + "\r\n" + A + "\n").getBytes(StandardCharsets.UTF_8);

        assertThat(readAll(new Drops(bytes))).containsExactly(A, B, A);
    }

    @Test
    void anEndWithoutALineEndsNothing() throws IOException {
        assertThat(readAll(stream(""))).isEmpty();
        assertThat(readAll(stream(A + "\n"))).containsExactly(A);
        assertThat(readAll(stream(A + "\n" + B))).containsExactly(A, B);
        assertThat(readAll(stream(A + "\n{"))).containsExactly(A, "refused 1");
    }

    @Test
    void knowsWhetherTheNextLineIsAtHand() throws IOException {
        LineSource source = new LineSource(stream(A + "\n" + B + "\n" + A), codec(FrameLimits.DEFAULT.bytes()));

        assertThat(source.hasNext()).isFalse();
        source.next();
        assertThat(source.hasNext()).isTrue();
        source.next();
        assertThat(source.hasNext()).isFalse();
        assertThat(source.next()).isPresent();
        assertThat(source.next()).isEmpty();
    }

    @Test
    void aLineMayBeAsLongAsTheLimitAndNoLonger() throws IOException {
        for (int limit : new int[] {100, 65_535, 65_536, 65_537, 131_072, 200_000}) {
            String fits = notification(limit);
            String tooLong = notification(limit + 1);
            assertThat(readAll(stream(fits + "\n" + tooLong + "\n" + fits), limit))
                    .as("limit %s", limit)
                    .containsExactly(fits, "refused " + (limit + 1), fits);
        }
    }

    @Test
    void aLineThatIsTooLongIsRefusedWithoutItsEnd() throws IOException {
        assertThat(readAll(stream(notification(5000)), 1000)).containsExactly("refused 5000");
        assertThat(readAll(stream(notification(500_000)), 1000)).containsExactly("refused 500000");
    }

    @Test
    void aLineOfManyMegabytesTakesNoMemory() throws IOException {
        long size = 100L << 20;
        String head = "{\"jsonrpc\":\"2.0\",\"id\":\"big\",\"method\":\"m\",\"params\":[\"";
        String tail = "\"]}\n" + B + "\n";
        int limit = 1 << 20;
        LineSource source = new LineSource(new Padded(head, size - head.length() - 3, tail), codec(limit));

        long before = Allocations.ofThisThread();
        Optional<Reading> refused = source.next();
        long allocated = Allocations.ofThisThread() - before;

        assertThat(refused).hasValueSatisfying(reading -> {
            assertThat(describe(reading)).isEqualTo("refused " + size);
            assertThat(((Reading.Refused) reading).refusal().id()).hasToString("Optional[big]");
        });
        // The buffer grows to the limit, doubling, before the line turns out to be too long.
        assertThat(allocated).isLessThan(4L * limit);
        assertThat(source.next().map(LineSourceTest::describe)).contains(B);
    }

    @Test
    void passesOnThatThePipeBroke() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertThatThrownBy(() -> readAll(broken)).isInstanceOf(IOException.class);
    }

    private static String notification(int size) {
        String empty = "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"params\":[\"\"]}";
        return empty.replace("[\"\"]", "[\"" + "x".repeat(size - empty.length()) + "\"]");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FrameCodec codec(int bytes) {
        return new FrameCodec(new FrameLimits(bytes, 64, 1000));
    }

    private static List<String> readAll(InputStream in) throws IOException {
        return readAll(in, FrameLimits.DEFAULT.bytes());
    }

    private static List<String> readAll(InputStream in, int limit) throws IOException {
        LineSource source = new LineSource(in, codec(limit));
        List<String> lines = new ArrayList<>();
        for (Optional<Reading> next = source.next(); next.isPresent(); next = source.next()) {
            lines.add(describe(next.get()));
        }
        return lines;
    }

    private static String describe(Reading reading) {
        return reading instanceof Reading.Read read
                ? read.frame().json().toString()
                : "refused " + ((Reading.Refused) reading).refusal().bytes();
    }

    /** Gives one byte at a time. */
    private static final class Drops extends ByteArrayInputStream {
        Drops(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] to, int at, int length) {
            return super.read(to, at, Math.min(length, 1));
        }
    }

    /** A text, very many x, and another text. */
    private static final class Padded extends InputStream {
        private final InputStream head;
        private final InputStream tail;
        private long padding;

        Padded(String head, long padding, String tail) {
            this.head = stream(head);
            this.padding = padding;
            this.tail = stream(tail);
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] to, int at, int length) throws IOException {
            int read = head.read(to, at, length);
            if (read < 0 && padding > 0) {
                read = (int) Math.min(padding, length);
                Arrays.fill(to, at, at + read, (byte) 'x');
                padding -= read;
            }
            return read < 0 ? tail.read(to, at, length) : read;
        }
    }
}
