package io.watchgate.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The sink before a real pipe, whose other end may not read, or not be there. */
@Timeout(20)
class LineSinkPipeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final long CREDIT = 4 << 10;
    private static final int CAPACITY = 256 << 10;
    private static final JsonText KILOBYTE = JsonText.of("\"" + "x".repeat(1021) + "\"");

    private Pipe pipe;
    private LineSink sink;

    @BeforeEach
    void open() throws IOException {
        pipe = Pipe.open();
        sink = new LineSink(Channels.newOutputStream(pipe.sink()), "to-test", CREDIT, CAPACITY, System::nanoTime);
    }

    @AfterEach
    void close() throws IOException {
        pipe.source().close();
        pipe.sink().close();
    }

    @Test
    void aReaderThatStallsHoldsUpNobodyWhoWrites() {
        writeKilobytes(4096);

        assertThat(sink.hasRoom()).isFalse();
        assertThat(sink.awaitRoom(SHORT)).isFalse();
        assertThat(sink.awaitEmpty(SHORT)).isFalse();
    }

    @Test
    void aReaderThatReadsAgainGetsEverything() throws IOException {
        writeKilobytes(4096);
        InputStream in = Channels.newInputStream(pipe.source());
        byte[] line = new byte[1024];
        for (int i = 0; i < 4096; i++) {
            assertThat(in.readNBytes(line, 0, 1024)).isEqualTo(1024);
            assertThat(line[1023]).isEqualTo((byte) '\n');
        }

        assertThat(sink.awaitEmpty(PATIENCE)).isTrue();
        assertThat(sink.hasRoom()).isTrue();
    }

    @Test
    void whoeverWaitsForRoomGoesOnWhenTheReaderIsGone() throws IOException, InterruptedException {
        writeKilobytes(4096);
        Thread waiting = new Thread(() -> sink.awaitRoom(PATIENCE));
        waiting.start();
        pipe.source().close();

        waiting.join(5000);
        assertThat(waiting.isAlive()).isFalse();
        assertThat(sink.awaitEmpty(SHORT)).isTrue();
    }

    @Test
    void closingEndsAWriteThatIsStuck() {
        writeKilobytes(4096);
        assertThat(sink.awaitEmpty(SHORT)).isFalse();

        sink.close();

        assertThat(sink.awaitEmpty(SHORT)).isTrue();
    }

    @Test
    void theLastFramesAreInThePipeBeforeItIsClosed() throws IOException {
        writeKilobytes(3);
        assertThat(sink.awaitEmpty(PATIENCE)).isTrue();
        sink.close();

        assertThat(Channels.newInputStream(pipe.source()).readAllBytes()).hasSize(3 * 1024);
    }

    private void writeKilobytes(int count) {
        for (int i = 0; i < count; i++) {
            sink.write(KILOBYTE);
            sink.flush();
        }
    }
}
