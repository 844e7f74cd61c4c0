package io.watchgate.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LineSinkTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CAPACITY = 1 << 20;

    private final Recorder out = new Recorder();

    @Test
    void writesNothingBeforeTheFlushAndThenAllAtOnce() {
        LineSink sink = sink(LineSink.PATIENT);
        sink.write(json("1"));
        sink.write(json("[2, 3]"));
        assertThat(out.writes).isEmpty();

        sink.flush();
        sink.flush();

        assertThat(out.writes).containsExactly("1\n[2, 3]\n");
    }

    @Test
    void writesOneLineForEachFrameWhateverBlanksStandInIt() {
        LineSink sink = sink(LineSink.PATIENT);
        sink.write(json("{\"a\":\r1,\n\t\"b\":\r\n[\"\\r\\n\"]}"));
        sink.flush();

        assertThat(out.writes).containsExactly("{\"a\": 1, \t\"b\":  [\"\\r\\n\"]}\n");
    }

    @Test
    void gathersWhatComesWhileAWriteIsUnderWay() throws InterruptedException {
        out.hold();
        LineSink sink = sink(LineSink.PATIENT);
        sink.write(json("1"));
        Thread first = new Thread(sink::flush);
        first.start();
        out.awaitWriting();

        for (int i = 2; i < 6; i++) {
            sink.write(json(Integer.toString(i)));
            sink.flush();
        }
        out.release();
        first.join();

        assertThat(out.writes).containsExactly("1\n", "2\n3\n4\n5\n");
    }

    @Test
    void theFlushingThreadWritesWithinTheCreditAndTheSinksOwnBeyondIt() {
        LineSink sink = sink(10);
        sink.write(json("12345678"));
        sink.flush();
        sink.write(json("2"));
        sink.flush();
        assertThat(sink.awaitEmpty(PATIENCE)).isTrue();

        assertThat(out.threads).containsExactly(Thread.currentThread().getName(), "test-sink");
        assertThat(out.text()).isEqualTo("12345678\n2\n");
    }

    @Test
    void whatTheReaderHasProvenToHaveReadGivesNewCredit() {
        LineSink sink = sink(10);
        sink.write(json("1234"));
        long mark = sink.writeMarked(json("5678"));
        sink.flush();
        sink.prove(mark);
        sink.prove(0);
        sink.write(json("12345678"));
        sink.flush();

        assertThat(out.threads).containsOnly(Thread.currentThread().getName()).hasSize(2);
    }

    @Test
    void aBrokenPipeEndsTheSinkQuietly() {
        out.breakNow();
        LineSink sink = sink(LineSink.PATIENT);
        sink.write(json("1"));
        sink.flush();
        sink.write(json("2"));
        sink.flush();

        assertThat(sink.awaitEmpty(PATIENCE)).isTrue();
        assertThat(sink.awaitRoom(PATIENCE)).isTrue();
        assertThat(sink.hasRoom()).isTrue();
        sink.close();
    }

    @Test
    void closingDropsWhatWaitsAndWhatComes() {
        LineSink sink = sink(LineSink.PATIENT);
        sink.write(json("1"));
        sink.close();
        sink.write(json("2"));
        sink.flush();
        sink.close();

        assertThat(out.writes).isEmpty();
        assertThat(out.closed).isTrue();
    }

    @Test
    void threadsThatWriteTogetherKeepTheirLinesWholeAndInOrder() throws InterruptedException {
        LineSink sink = sink(1000);
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            String name = Integer.toString(t);
            threads.add(new Thread(() -> {
                for (int i = 0; i < 2000; i++) {
                    sink.prove(sink.writeMarked(json("[" + name + "," + i + "]")) / 2);
                    sink.flush();
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(sink.awaitEmpty(PATIENCE)).isTrue();

        List<String> lines = out.text().lines().toList();
        assertThat(lines).hasSize(16_000);
        for (int t = 0; t < 8; t++) {
            String prefix = "[" + t + ",";
            List<String> own =
                    lines.stream().filter(line -> line.startsWith(prefix)).toList();
            for (int i = 0; i < own.size(); i++) {
                assertThat(own.get(i)).isEqualTo(prefix + i + "]");
            }
        }
    }

    private LineSink sink(long credit) {
        return new LineSink(out, "test-sink", credit, CAPACITY, System::nanoTime);
    }

    private static JsonText json(String text) {
        return JsonText.of(text);
    }

    /** Remembers who wrote what; may be held up or broken. */
    private static final class Recorder extends OutputStream {
        private final List<String> writes = Collections.synchronizedList(new ArrayList<>());
        private final List<String> threads = Collections.synchronizedList(new ArrayList<>());
        private final ByteArrayOutputStream all = new ByteArrayOutputStream();
        private final CountDownLatch writing = new CountDownLatch(1);
        private volatile CountDownLatch gate = new CountDownLatch(0);
        private volatile boolean broken;
        private volatile boolean closed;

        @Override
        public void write(int b) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            writing.countDown();
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            if (broken) {
                throw new IOException("broken pipe");
            }
            all.write(bytes, from, length);
            writes.add(new String(bytes, from, length, StandardCharsets.UTF_8));
            threads.add(Thread.currentThread().getName());
        }

        String text() {
            return all.toString(StandardCharsets.UTF_8);
        }

        void hold() {
            gate = new CountDownLatch(1);
        }

        void release() {
            gate.countDown();
        }

        void awaitWriting() throws InterruptedException {
            assertThat(writing.await(10, TimeUnit.SECONDS)).isTrue();
        }

        void breakNow() {
            broken = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
